using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Pictures.Drawing.Upright;

/// <summary>The swimlane turned upright for a narrow screen: newest first, the words in the page's own type, nothing to scroll sideways.</summary>
/// <param name="Rails">The agencies.</param>
/// <param name="Rows">The rows, newest first.</param>
/// <param name="Earlier">How many days are left to the text.</param>
public sealed record UprightLane(IReadOnlyList<Rail> Rails, IReadOnlyList<Row> Rows, int Earlier)
{
    private const int MostDays = 60;
    private const int GapDays = 28;

    /// <summary>Turns a swimlane upright.</summary>
    public static UprightLane Of(Swimlane swimlane)
    {
        var rails = Rail.Of(swimlane);
        var (shown, earlier) = UprightDays.Of(swimlane, rails, MostDays);
        var waits = UprightWaits.Of(swimlane, rails, shown);
        var rows = new List<Row>();

        for (var place = 0; place < shown.Count; place++)
        {
            var (day, above) = (shown[place], place == 0 ? null : shown[place - 1]);
            rows.AddRange(Between(swimlane, above?.Date, day.Date, waits.Lines(place, passing: true), UprightWaits.Silent(swimlane, rails, day.Date)));
            rows.Add(new(RowKind.Day, Dates.Short(day.Date, London.Day(swimlane.Reach.Today)), [.. day.Items, .. waits.Items(place)], day.Marks, waits.Lines(place, passing: false), UprightWaits.Silent(swimlane, rails, day.Date)));
        }

        return new(rails, rows, earlier);
    }

    private static IEnumerable<Row> Between(Swimlane swimlane, DateOnly? later, DateOnly earlier, IReadOnlyList<RailLine> passing, IReadOnlyList<double> silent)
    {
        var today = London.Day(swimlane.Reach.Today);
        if (earlier <= today && (later is null || later > today))
        {
            yield return new(RowKind.Today, $"Today {Dates.Short(today, today)}", [], [], passing, []);
        }

        var from = later is { } next && next <= today ? next : today;
        if (earlier <= today && from.DayNumber - earlier.DayNumber >= GapDays)
        {
            yield return new(RowKind.Gap, $"{Dates.Long(from.DayNumber - earlier.DayNumber)}: nothing recorded", [], [], passing, silent);
        }

        if (swimlane.Reach.Birth is { } birth && London.Day(birth) is var born && earlier < born && (later is null || later >= born))
        {
            yield return new(RowKind.Birth, $"Born {Dates.Plain(born, today)}. Before:", [], [], passing, silent);
        }
    }
}
