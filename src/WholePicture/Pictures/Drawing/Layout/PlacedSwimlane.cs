namespace WholePicture.Pictures.Drawing.Layout;

/// <summary>The whole drawing with everything in its place.</summary>
internal sealed record PlacedSwimlane(Swimlane Of, TimeScale Scale, IReadOnlyList<PlacedLane> Lanes, IReadOnlyList<Tick> Ticks)
{
    /// <summary>Its height.</summary>
    public double Height => (Lanes.Count == 0 ? Frame.Top : Lanes[^1].Bottom) + 1;

    /// <summary>Where the birth line stands, when it is drawn.</summary>
    public double? Birth => Of.Reach.Birth is { } birth ? Scale.X(birth) : null;

    /// <summary>Places a swimlane.</summary>
    public static PlacedSwimlane Place(Swimlane swimlane)
    {
        var scale = TimeScale.Of(swimlane.Reach);
        var lanes = new List<PlacedLane>();
        var top = Frame.Top;
        foreach (var lane in swimlane.Lanes)
        {
            lanes.Add(LaneLayout.Place(lane, top, scale, swimlane.Reach));
            top = lanes[^1].Bottom;
        }

        return new(swimlane, scale, lanes, [.. Calendar.Of(swimlane, scale)]);
    }
}
