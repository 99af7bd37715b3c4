namespace WholePicture.Pictures.Drawing.Layout;

/// <summary>Two lines, one a side, and a box that says for how long nobody asked.</summary>
internal static class DisagreementLayout
{
    /// <summary>The line of the side that spoke first.</summary>
    public const double First = 19;

    /// <summary>The other line.</summary>
    public const double Second = 45;

    /// <summary>How wide the box is.</summary>
    public const double BoxWidth = 158;

    public static (IReadOnlyList<Bar> Bars, IReadOnlyList<Label> Labels) Place(Lane lane, double top, TimeScale scale, Ground ground, IReadOnlyList<PlacedSpot> spots)
    {
        var bars = lane.Stretches.Select(stretch => new Bar(stretch, scale.X(stretch.From), Frame.Today, top + 4, [])).ToList();
        ground.Take(new(Frame.Today - 8 - BoxWidth, top + 11, BoxWidth, 40));

        return (bars, [.. Captioned.Set(spots, ground, OnLine)]);
    }

    private static IEnumerable<Label> OnLine(PlacedSpot placed, string text, bool strong)
    {
        yield return new([text], placed.Box.Right + 3, placed.Y + 4, "plum", true);
        yield return new([text], placed.Box.X - 3, placed.Y + 4, "plum", true, AtEnd: true);
    }
}
