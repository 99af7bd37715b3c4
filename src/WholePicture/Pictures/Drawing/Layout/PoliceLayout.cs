namespace WholePicture.Pictures.Drawing.Layout;

/// <summary>Call-outs with their words above in two rows, and below them how long each waited until social care knew.</summary>
internal static class PoliceLayout
{
    private static readonly double[] rows = [82, 95, 108];
    private static readonly double[] words = [35, 18];

    public static (IReadOnlyList<Bar> Bars, IReadOnlyList<Label> Labels) Place(Lane lane, double top, TimeScale scale, Ground ground, IReadOnlyList<PlacedSpot> spots)
    {
        var bars = new List<Bar>();
        foreach (var stretch in lane.Stretches)
        {
            bars.Add(Placed(stretch, top, scale, bars, spots));
        }

        foreach (var bar in bars.Where(bar => bar.Stretch.Kind is not StretchKind.AtOnce))
        {
            ground.Take(new(bar.Left - 2, bar.Y - 5, bar.Right - bar.Left + 4, 10));
        }

        return (bars, [.. Captioned.Set(spots, ground, (placed, text, strong) => Above(placed, text, strong, top)), .. bars.Select(bar => Beside(bar, top, ground)).OfType<Label>()]);
    }

    private static Bar Placed(Stretch stretch, double top, TimeScale scale, List<Bar> before, IReadOnlyList<PlacedSpot> spots)
    {
        // A tick stands under its diamond, wherever that was pushed
        var ticks = (stretch.Ticks ?? []).Select(tick => Under(tick, spots) ?? scale.X(tick)).ToList();
        var right = stretch.Kind is StretchKind.AtOnce ? ticks.Max() : Math.Max(scale.X(stretch.Until), ticks.Max() + 2);
        var row = rows.FirstOrDefault(row => stretch.Kind is StretchKind.AtOnce || !before.Exists(bar => bar.Y == top + row && bar.Right + 6 > ticks.Min()), rows[^1]);

        return new(stretch, ticks.Min(), right, top + (stretch.Kind is StretchKind.AtOnce ? 68 : row), ticks);
    }

    private static double? Under(DateTimeOffset moment, IReadOnlyList<PlacedSpot> spots) =>
        spots.FirstOrDefault(placed => placed.Spot.Pieces.Any(piece => piece.At == moment))?.X;

    private static IEnumerable<Label> Above(PlacedSpot placed, string text, bool strong, double top)
    {
        var half = TextWidth.Of(text, strong) / 2;
        foreach (var row in words)
        {
            yield return new([text], placed.X - half, top + row, "", strong);
            yield return new([text], placed.Box.Right, top + row, "", strong, AtEnd: true);
            yield return new([text], placed.Box.X, top + row, "", strong);
        }
    }

    private static Label? Beside(Bar bar, double top, Ground ground)
    {
        var ink = bar.Stretch.Kind is StretchKind.AtOnce ? "teal" : "brick";
        string[] options = [bar.Stretch.Caption, bar.Stretch.Caption.Split(": ")[0]];

        return options.Distinct().Select(text => ground.Set(Places(bar, top, text, ink))).FirstOrDefault(label => label is not null);
    }

    private static IEnumerable<Label> Places(Bar bar, double top, string text, string ink)
    {
        if (bar.Stretch.Kind is StretchKind.AtOnce)
        {
            yield return new([text], bar.Left - 6, top + 84, ink, true, AtEnd: true);
            yield return new([text], bar.Right + 6, top + 84, ink, true);
            yield return new([text], bar.Left - 6, top + 115, ink, true, AtEnd: true);
            yield break;
        }

        yield return new([text], bar.Left - 6, bar.Y + 5, ink, true, AtEnd: true);
        yield return new([text], bar.Right + 6, bar.Y + 5, ink, true);
        yield return new([text], bar.Left + 4, bar.Y + 22, ink, true);
        yield return new([text], Math.Min(bar.Right, Frame.Today - 6), bar.Y + 22, ink, true, AtEnd: true);
    }
}
