namespace WholePicture.Pictures.Drawing.Layout;

/// <summary>A lane of marks with a silence at its end.</summary>
internal static class AgencyLayout
{
    private const double Tall = 32;
    private const double Least = 6;

    public static (IReadOnlyList<Bar> Bars, IReadOnlyList<Label> Labels) Place(Lane lane, double top, TimeScale scale, Ground ground, IReadOnlyList<PlacedSpot> spots)
    {
        var bars = new List<Bar>();
        var labels = new List<Label>();
        var middle = top + Frame.MarksOf(lane);

        foreach (var stretch in lane.Stretches)
        {
            if (stretch.Kind is StretchKind.Note)
            {
                labels.AddRange(Note(stretch, middle, scale, ground));
                continue;
            }

            // Between the marks on either side, wherever they were pushed
            var from = spots.Where(spot => spot.Spot.At <= stretch.From).Select(spot => spot.Box.Right + 4).Append(scale.X(stretch.From) + 4).Max();
            var until = spots.Where(spot => spot.Spot.At >= stretch.Until).Select(spot => spot.Box.X - 4).Append(scale.X(stretch.Until) - 4).Min();
            var left = Math.Min(from, until - Least);
            var bar = new Bar(stretch, left, until, middle - (Tall / 2), []);
            bars.Add(bar);
            labels.AddRange(Inside(stretch.Caption, bar.Left, bar.Right, middle + 5, ""));
            ground.Take(new(bar.Left - 2, bar.Y, bar.Right - bar.Left + 4, Tall));
        }

        return (bars, [.. labels, .. Captioned.Set(spots, ground, Captioned.Round)]);
    }

    /// <summary>The words in the middle of a bar; only the first sentence where all do not fit; none where that does not.</summary>
    public static IEnumerable<Label> Inside(string words, double left, double right, double y, string ink)
    {
        string[] options = [words, words.Split(". ")[0].TrimEnd('.') + "."];
        var fits = options.FirstOrDefault(option => TextWidth.Of(option) <= right - left - 8);

        return fits is null ? [] : [new([fits], (left + right - TextWidth.Of(fits)) / 2, y, ink)];
    }

    private static IEnumerable<Label> Note(Stretch stretch, double middle, TimeScale scale, Ground ground) =>
        ground.Set([new([stretch.Caption], scale.X(stretch.From) + 8, middle + 4, "quiet")]) is { } label ? [label] : [];
}
