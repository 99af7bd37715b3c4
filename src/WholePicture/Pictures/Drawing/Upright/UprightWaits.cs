using WholePicture.Words;

namespace WholePicture.Pictures.Drawing.Upright;

/// <summary>The lines of delay among the rows of a narrow screen: up from the first call-out, and across to social care on the day it knew.</summary>
internal sealed class UprightWaits
{
    private const double Aside = 8;
    private readonly List<(Stretch Stretch, int Begins, int Ends, double X)> delays = [];
    private readonly List<(Stretch Stretch, int Row, double X)> atOnce = [];
    private readonly double? socialCare;

    private UprightWaits(double? socialCare) => this.socialCare = socialCare;

    public static UprightWaits Of(Swimlane swimlane, IReadOnlyList<Rail> rails, IReadOnlyList<UprightDay> days)
    {
        var waits = new UprightWaits(swimlane.SocialCare is { } lane ? rails.FirstOrDefault(rail => rail.Lanes.Contains(lane))?.X : null);
        foreach (var (rail, stretch) in rails.SelectMany(rail => rail.Lanes.SelectMany(one => one.Stretches.Select(stretch => (rail, stretch)))))
        {
            waits.Add(rail.X, stretch, days);
        }

        return waits;
    }

    private void Add(double x, Stretch stretch, IReadOnlyList<UprightDay> days)
    {
        if (stretch.Kind is StretchKind.AtOnce)
        {
            atOnce.AddRange((stretch.Ticks ?? []).Select(tick => (stretch, RowOf(days, tick), x)));
        }
        else if (stretch.Kind is StretchKind.Delay or StretchKind.NoArrival)
        {
            var (begins, ends) = (RowOf(days, stretch.From), stretch.Kind is StretchKind.Delay ? RowOf(days, stretch.Until) : LastAhead(days, stretch.Until));
            var crossed = delays.Exists(other => begins >= other.Ends && ends <= other.Begins);
            delays.Add((stretch, begins < 0 ? days.Count : begins, ends, crossed ? x - Aside : x));
        }
    }

    /// <summary>What reached social care in a row, in words.</summary>
    public IEnumerable<Item> Items(int row) => delays.Where(delay => delay.Stretch.Kind is StretchKind.Delay && delay.Ends == row)
        .Select(delay => new Item(delay.Stretch.Piece.Id, delay.Stretch.Piece.What, "", "brick"))
        .Concat(delays.Where(delay => delay.Stretch.Kind is StretchKind.NoArrival && delay.Begins == row).Select(delay => new Item(delay.Stretch.Piece.Id, delay.Stretch.Piece.What, "", "brick")))
        .Concat(atOnce.Where(one => one.Row == row).Select(one => new Item(one.Stretch.Piece.Id, "Reached social care at once", "", "teal")));

    /// <summary>The lines in a row, or in the rows just above it.</summary>
    public IReadOnlyList<RailLine> Lines(int row, bool passing) =>
    [
        .. delays.Where(delay => delay.Ends < row && row <= delay.Begins).Select(delay => new RailLine(delay.X, null, !passing && delay.Begins == row, delay.Stretch.Kind)),
        .. passing ? [] : delays.Where(delay => delay.Ends == row && delay.Begins != row && delay.Stretch.Kind is StretchKind.Delay).Select(delay => new RailLine(delay.X, socialCare, false, StretchKind.Delay)),
        .. passing ? [] : atOnce.Where(one => one.Row == row && socialCare is not null).Select(one => new RailLine(one.X, socialCare, true, StretchKind.AtOnce)),
    ];

    /// <summary>Where rails are silent on a day: after their last entry.</summary>
    public static IReadOnlyList<double> Silent(Swimlane swimlane, IReadOnlyList<Rail> rails, DateOnly day) => day > London.Day(swimlane.Reach.Today) ? [] :
        [.. rails.Where(rail => rail.Lanes.All(lane => lane.Stretches.Any(stretch => stretch.Kind is StretchKind.Silence && London.Day(stretch.From) < day && London.Day(stretch.Until) >= day))).Select(rail => rail.X)];

    // What never arrived runs up to today, below whatever is to come
    private static int LastAhead(IReadOnlyList<UprightDay> days, DateTimeOffset today) => days.TakeWhile(day => day.Date > London.Day(today)).Count() - 1;

    private static int RowOf(IReadOnlyList<UprightDay> days, DateTimeOffset moment) => days.ToList().FindIndex(day => day.Date == London.Day(moment));
}
