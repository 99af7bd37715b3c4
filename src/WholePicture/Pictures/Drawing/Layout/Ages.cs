using WholePicture.Words;

namespace WholePicture.Pictures.Drawing.Layout;

/// <summary>The child's age along the top: weeks of pregnancy, then weeks, months or years old.</summary>
internal static class Ages
{
    private const int Pregnancy = 280;
    private const int TwoYears = 730;
    private const double Apart = 42;
    private const double ApartInPregnancy = 36;

    public static IEnumerable<Tick> Of(Swimlane swimlane, TimeScale scale) => scale.Legs.SelectMany((leg, place) => Of(swimlane.Life, leg, scale, place == 0));

    private static IEnumerable<Tick> Of(Life life, TimeScale.Leg leg, TimeScale scale, bool first)
    {
        var until = London.Day(leg.Until);
        if (life.Born is { } born && born < until)
        {
            var old = until.DayNumber - born.DayNumber > TwoYears;
            AgeStep[] steps = old ? [.. AgeStep.Years, .. AgeStep.Months] : [.. AgeStep.Weeks, .. AgeStep.Months];

            return Row(born, leg, scale, first, "old", steps.Where(step => step.Days * leg.PerDay >= Apart));
        }

        return (life.Expected ?? life.Born) is { } due
            ? Row(due.AddDays(-Pregnancy), leg, scale, first, "pregnant", AgeStep.Weeks.Where(step => step.Days * leg.PerDay >= ApartInPregnancy))
            : [];
    }

    // The closest step of which at least one falls within
    private static IReadOnlyList<Tick> Row(DateOnly start, TimeScale.Leg leg, TimeScale scale, bool first, string of, IEnumerable<AgeStep> steps) => steps
        .Select(step => (step, ticks: Ticks(start, leg, scale, step, first ? Frame.Left : leg.Left + 17 + TextWidth.Of($"{step.Unit} {of}")).ToList()))
        .Where(row => row.ticks.Count > 0)
        .Select(row => (IReadOnlyList<Tick>)[Label($"{row.step.Unit} {of}", leg, first), .. row.ticks])
        .FirstOrDefault() ?? [];

    private static Tick Label(string words, TimeScale.Leg leg, bool first) =>
        first ? new(Frame.Left - 12, words, IsAge: true, AtEnd: true) : new(leg.Left + 7, words, IsAge: true);

    private static IEnumerable<Tick> Ticks(DateOnly start, TimeScale.Leg leg, TimeScale scale, AgeStep step, double after)
    {
        for (var count = step.Count; ; count += step.Count)
        {
            var at = London.Instant(start.AddDays((int)Math.Round(step.Days * count / step.Count)), default);
            if (at >= leg.Until)
            {
                yield break;
            }

            var half = TextWidth.Of($"{count}") / 2;
            if (at > leg.From && scale.X(at) - half > after && scale.X(at) + half < leg.Right - 4)
            {
                yield return new(scale.X(at) - half, $"{count}", IsAge: true);
            }
        }
    }
}
