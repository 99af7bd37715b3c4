namespace WholePicture.Pictures.Drawing.Upright;

/// <summary>One agency's line on a narrow screen, or the line of those who have no room for their own.</summary>
/// <param name="Name">Its name, short enough to stand upright.</param>
/// <param name="Lanes">The lanes whose marks stand on it.</param>
/// <param name="X">Where it stands.</param>
public sealed record Rail(string Name, IReadOnlyList<Lane> Lanes, double X)
{
    private const int Most = 7;
    private const double First = 20;
    private const double Apart = 17;

    /// <summary>How wide all the rails are together.</summary>
    public static double WidthOf(IReadOnlyCollection<Rail> rails) => First + (Apart * Math.Max(rails.Count - 1, 0)) + 13;

    /// <summary>Police first and social care last, as in the drawing; between them those with most to show, and one rail for the others.</summary>
    public static IReadOnlyList<Rail> Of(Swimlane swimlane)
    {
        var lanes = swimlane.Lanes.Where(lane => lane.Kind is LaneKind.Agency or LaneKind.Police).ToList();
        if (lanes.Count <= Most)
        {
            return [.. lanes.Select((lane, place) => new Rail(lane.Short, [lane], At(place)))];
        }

        var own = lanes.OrderByDescending(lane => lane.Kind is LaneKind.Police || lane == swimlane.SocialCare).ThenByDescending(lane => lane.Spots.Count).Take(Most - 1).ToHashSet();
        var last = lanes.LastOrDefault(own.Contains)!;
        List<(string Name, List<Lane> Lanes)> rails = [.. lanes.Where(lane => own.Contains(lane) && lane != last).Select(lane => (lane.Short, new List<Lane> { lane }))];
        rails.Add(("Others", [.. lanes.Except(own)]));
        rails.Add((last.Short, [last]));

        return [.. rails.Select((rail, place) => new Rail(rail.Name, rail.Lanes, At(place)))];
    }

    private static double At(int place) => First + (Apart * place);
}
