namespace WholePicture.Pictures.Drawing.Layout;

/// <summary>The level of help: one bar after another.</summary>
internal static class HelpLayout
{
    private const double Gap = 2;

    public static (IReadOnlyList<Bar> Bars, IReadOnlyList<Label> Labels) Place(Lane lane, double top, TimeScale scale, Ground ground)
    {
        var bars = lane.Stretches.Select(stretch => new Bar(stretch, scale.X(stretch.From), Math.Max(scale.X(stretch.Until) - Gap, scale.X(stretch.From) + Gap), top + 4, [])).ToList();
        bars.ForEach(bar => ground.Take(new(bar.Left, top, bar.Right - bar.Left, 28)));

        return (bars, [.. bars.SelectMany(bar => Words(bar, top + 19, ground))]);
    }

    private static IEnumerable<Label> Words(Bar bar, double y, Ground ground)
    {
        var words = bar.Stretch.Caption;
        var inside = new[] { words, words.Split(": ")[0] }.FirstOrDefault(option => TextWidth.Of(option) <= bar.Right - bar.Left - 2);
        if (inside is not null)
        {
            return [new([inside], (bar.Left + bar.Right - TextWidth.Of(inside)) / 2, y)];
        }

        return ground.Set([new([words.Split(": ")[0]], bar.Left - 4, y, AtEnd: true), new([words.Split(": ")[0]], bar.Right + 4, y)]) is { } beside ? [beside] : [];
    }
}
