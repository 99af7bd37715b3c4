using WholePicture.Words;

namespace WholePicture.Pictures.Drawing.Upright;

/// <summary>A day with what every agency recorded on it.</summary>
internal sealed record UprightDay(DateOnly Date, List<Item> Items, List<RailMark> Marks);

/// <summary>The days of a swimlane, newest first.</summary>
internal static class UprightDays
{
    /// <summary>So many of them at most, and how many more there are.</summary>
    public static (List<UprightDay> Days, int Earlier) Of(Swimlane swimlane, IReadOnlyList<Rail> rails, int most)
    {
        var spots = rails.SelectMany(rail => rail.Lanes.SelectMany(lane => lane.Spots.Select(spot => (rail, spot)))).ToLookup(pair => London.Day(pair.spot.At));
        var days = spots.Select(day => day.Key).Union(Arrivals(swimlane).Select(London.Day)).OrderDescending().ToList();

        return ([.. days.Take(most).Select(day => Day(day, [.. spots[day]]))], Math.Max(0, days.Count - most));
    }

    /// <summary>The moments at which something late reached social care.</summary>
    public static IEnumerable<DateTimeOffset> Arrivals(Swimlane swimlane) =>
        swimlane.Lanes.SelectMany(lane => lane.Stretches).Where(stretch => stretch.Kind is StretchKind.Delay).Select(stretch => stretch.Until);

    private static UprightDay Day(DateOnly day, List<(Rail Rail, Spot Spot)> spots) => new(
        day,
        [.. spots.SelectMany(pair => pair.Spot.Pieces).Where(piece => !piece.Id.StartsWith("sent-", StringComparison.Ordinal)).Select(piece => new Item(piece.Id, First(piece.What), piece.Source))],
        [.. spots.GroupBy(pair => pair.Rail.X).Select(rail => Mark(rail.Key, [.. rail.Select(pair => pair.Spot)]))]);

    // One mark a rail a day: a numbered call-out before anything else
    private static RailMark Mark(double x, List<Spot> spots)
    {
        var lead = spots.Find(spot => spot.Number is not null) ?? spots.Find(spot => spot.Glyph is Glyph.Missing) ?? spots[0];

        return new(x, lead.Glyph, lead.Number);
    }

    private static string First(string what) => what.Split(". ")[0];
}
