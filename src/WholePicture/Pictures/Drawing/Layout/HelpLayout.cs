namespace WholePicture.Pictures.Drawing.Layout;

/// <summary>The level of help: one bar after another, and a row more for work that goes on beside other work.</summary>
internal static class HelpLayout
{
    /// <summary>How tall a row is.</summary>
    public const double Row = 28;

    private const double Gap = 2;

    /// <summary>How many rows are needed.</summary>
    public static int RowsOf(Lane lane) => RowsBy(lane.Stretches).DefaultIfEmpty(0).Max() + 1;

    public static (IReadOnlyList<Bar> Bars, IReadOnlyList<Label> Labels) Place(Lane lane, double top, TimeScale scale, Ground ground)
    {
        var rows = RowsBy(lane.Stretches);
        var bars = lane.Stretches.Select((stretch, place) => Placed(stretch, top + (rows[place] * Row), scale)).ToList();
        bars.ForEach(bar => ground.Take(new(bar.Left, bar.Y, bar.Right - bar.Left, Row - 8)));

        return (bars, [.. bars.SelectMany(bar => Words(bar, ground))]);
    }

    private static Bar Placed(Stretch stretch, double top, TimeScale scale) =>
        new(stretch, scale.X(stretch.From), Math.Max(scale.X(stretch.Until) - Gap, scale.X(stretch.From) + Gap), top + 4, []);

    // The first row whose last bar has ended
    private static int[] RowsBy(IReadOnlyList<Stretch> stretches)
    {
        var rows = new int[stretches.Count];
        var ends = new List<DateTimeOffset>();
        foreach (var place in Enumerable.Range(0, stretches.Count).OrderBy(place => stretches[place].From))
        {
            var row = ends.FindIndex(end => end <= stretches[place].From);
            rows[place] = row < 0 ? ends.Count : row;
            if (row < 0)
            {
                ends.Add(default);
            }

            ends[rows[place]] = stretches[place].Until;
        }

        return rows;
    }

    private static IEnumerable<Label> Words(Bar bar, Ground ground)
    {
        var (words, y) = (bar.Stretch.Caption, bar.Y + 15);
        var inside = new[] { words, words.Split(": ")[0] }.FirstOrDefault(option => TextWidth.Of(option) <= bar.Right - bar.Left - 2);
        if (inside is not null)
        {
            return [new([inside], (bar.Left + bar.Right - TextWidth.Of(inside)) / 2, y)];
        }

        return ground.Set([new([words.Split(": ")[0]], bar.Left - 4, y, AtEnd: true), new([words.Split(": ")[0]], bar.Right + 4, y)]) is { } beside ? [beside] : [];
    }
}
