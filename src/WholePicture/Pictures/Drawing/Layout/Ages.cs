using WholePicture.Words;

namespace WholePicture.Pictures.Drawing.Layout;

/// <summary>The child's age along the top: weeks of pregnancy, then weeks, months or years old.</summary>
internal static class Ages
{
    private const int Pregnancy = 280;
    private const double Least = 42;
    private const double LeastBeforeBirth = 36;
    private const double DaysAMonth = 30.4;
    private static readonly (double Days, int Step, string Unit)[] steps =
    [
        (7, 1, "weeks"), (14, 2, "weeks"), (28, 4, "weeks"), (DaysAMonth, 1, "months"), (DaysAMonth * 2, 2, "months"), (DaysAMonth * 3, 3, "months"), (DaysAMonth * 6, 6, "months"), (365.25, 1, "years"), (730.5, 2, "years"),
    ];

    public static IEnumerable<Tick> Of(Swimlane swimlane, TimeScale scale)
    {
        var (born, expected) = (swimlane.Life.Born, swimlane.Life.Expected ?? swimlane.Life.Born);
        foreach (var leg in scale.Legs)
        {
            var day = London.Day(leg.Until);
            if (born is { } birth && London.Day(leg.From) < day && birth < day)
            {
                var left = Math.Max(leg.Left, scale.X(London.Instant(birth, default)));
                foreach (var tick in Row(birth, leg, scale, left, "old"))
                {
                    yield return tick;
                }
            }
            else if (expected is { } due)
            {
                foreach (var tick in Row(due.AddDays(-Pregnancy), leg, scale, leg.Left, "pregnant"))
                {
                    yield return tick;
                }
            }
        }
    }

    private static IEnumerable<Tick> Row(DateOnly start, TimeScale.Leg leg, TimeScale scale, double left, string of)
    {
        var step = steps.FirstOrDefault(step => step.Days * leg.PerDay >= (of == "old" ? Least : LeastBeforeBirth) && (of == "old" || step.Unit == "weeks"), of == "old" ? steps[^1] : steps[2]);
        var first = scale.Legs[0] == leg;
        var end = first ? Frame.Left : left + TextWidth.Of($"{step.Unit} {of}") + 10;

        yield return first ? new(Frame.Left - 12, $"{step.Unit} {of}", IsAge: true, AtEnd: true) : new(left + 7, $"{step.Unit} {of}", IsAge: true);

        for (var count = step.Step; ; count += step.Step)
        {
            var at = London.Instant(start.AddDays((int)Math.Round(step.Days * count / step.Step)), default);
            if (at >= leg.Until)
            {
                yield break;
            }

            var width = TextWidth.Of($"{count}") / 2;
            if (at > leg.From && scale.X(at) - width > end && scale.X(at) + width < leg.Right - 4)
            {
                yield return new(scale.X(at) - width, $"{count}", IsAge: true);
            }
        }
    }
}
