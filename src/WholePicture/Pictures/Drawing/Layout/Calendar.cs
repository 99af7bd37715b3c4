using System.Globalization;
using WholePicture.Words;

namespace WholePicture.Pictures.Drawing.Layout;

/// <summary>The months or years along the top.</summary>
internal static class Calendar
{
    private const double Gap = 8;
    private const double ShortMonth = 24;
    private const double LongMonth = 72;
    private static readonly CultureInfo english = CultureInfo.GetCultureInfo("en-GB");

    public static IEnumerable<Tick> Of(Swimlane swimlane, TimeScale scale) =>
        Spaced(scale.Legs.SelectMany(leg => Months(leg, scale))).Concat(Ages.Of(swimlane, scale));

    private static IEnumerable<Tick> Months(TimeScale.Leg leg, TimeScale scale)
    {
        var month = leg.PerDay * 30;
        var start = London.Day(leg.From);
        for (var day = new DateOnly(start.Year, start.Month, 1); London.Instant(day, default) < leg.Until; day = day.AddMonths(1))
        {
            if (London.Instant(day, default) < leg.From || (month < ShortMonth && day.Month % Every(month) != 1 % Every(month)))
            {
                continue;
            }

            var words = day.ToString(month < ShortMonth ? "yyyy" : month < LongMonth ? "MMM" : "MMMM", english);

            yield return new(scale.X(London.Instant(day, default)), words == "Sept" ? "Sep" : words, IsLine: true);
        }
    }

    // Too narrow for each month: each year
    private static int Every(double month) => month < ShortMonth ? 12 : 1;

    // A label that would touch the one before is left out; its line stays
    private static IEnumerable<Tick> Spaced(IEnumerable<Tick> ticks)
    {
        var end = 0.0;
        foreach (var tick in ticks)
        {
            var fits = tick.X + 4 >= end && tick.X + 4 + TextWidth.Of(tick.Words) < Frame.Today - 4;
            end = fits ? tick.X + TextWidth.Of(tick.Words) + Gap : end;

            yield return fits ? tick : tick with { Words = "" };
        }
    }
}
