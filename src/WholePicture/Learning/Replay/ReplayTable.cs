using WholePicture.Words;

namespace WholePicture.Learning.Replay;

/// <summary>The replay as a review panel reads it: what could have been raised, when, for whom, on what, and what really happened.</summary>
public static class ReplayTable
{
    private static readonly (string, int)[] columns =
        [("", 4), ("Concern", 44), ("Due by", 10), ("Raised", 10), ("Days before", 11), ("In fact", 22), ("For whom", 34), ("Rests on", 20)];

    /// <summary>The whole page.</summary>
    public static string Of(Outcome outcome)
    {
        var expected = outcome.Raised.Where(verdict => verdict.IsExpected).ToList();
        IEnumerable<string> page =
        [
            Title(outcome),
            "",
            TextTable.Of(columns, expected.Select(verdict => Row(verdict, outcome))),
            "What must stay quiet",
            .. outcome.Quiet.Select(Line),
            "",
            $"{expected.Count(verdict => verdict.IsMet)} of {expected.Count} concerns raised in time; {outcome.Quiet.Count(quiet => quiet.IsQuiet)} of {outcome.Quiet.Count} quiet checks quiet.",
            "That something could have been raised is not proof that harm would have been stopped.",
        ];

        return string.Join('\n', page);
    }

    private static string Line(QuietVerdict quiet) =>
        $"{quiet.Check.Id,-4}  {(quiet.IsQuiet ? "quiet" : "SPOKE"),-6}  {quiet.Check.Words}{(quiet.IsQuiet ? "" : $" {Say.List(quiet.Broke)}")}";

    private static string Title(Outcome outcome) => outcome.Arm switch
    {
        Arm.AsWas => $"{outcome.File.Title}, as it was: each fact arrives when it was really shared, or never. {Harm(outcome)}",
        _ => $"{outcome.File.Title}, had every partner used WholePicture: each fact arrives when an agency knew it. {Harm(outcome)}",
    };

    private static string Harm(Outcome outcome) => $"Day 0, {London.InWords(outcome.File.Harm.On)}: {outcome.File.Harm.Words.TrimEnd('.')}.";

    /// <summary>Several cases in one table, the case first.</summary>
    public static string OfAll(IReadOnlyList<Outcome> outcomes)
    {
        var rows = outcomes.SelectMany(outcome => outcome.Raised.Where(verdict => verdict.IsExpected).Select(verdict => (Outcome: outcome, Verdict: verdict))).ToList();
        var quiet = outcomes.SelectMany(outcome => outcome.Quiet).ToList();
        IEnumerable<string> page =
        [
            TextTable.Of([("Case", 12), .. columns], rows.Select(row => (IReadOnlyList<string>)[row.Outcome.File.Title, .. Row(row.Verdict, row.Outcome)])),
            .. outcomes.SelectMany(outcome => outcome.Quiet.Where(check => !check.IsQuiet).Select(check => $"{outcome.File.Title}: {Line(check)}")),
            $"{outcomes.Count} cases: {rows.Count(row => row.Verdict.IsMet)} of {rows.Count} concerns raised in time; {quiet.Count(check => check.IsQuiet)} of {quiet.Count} quiet checks quiet.",
            "That something could have been raised is not proof that harm would have been stopped.",
        ];

        return string.Join('\n', page);
    }

    private static IReadOnlyList<string> Row(Verdict verdict, Outcome outcome) =>
    [
        verdict.Expected.Id,
        verdict.Expected.Words + Wrong(verdict),
        Day(verdict.Due),
        verdict.Raised is { } raised ? Day(London.Day(raised)) : "NEVER",
        verdict.Raised is { } at ? DaysBefore(outcome, London.Day(at)) : "",
        Actual(verdict, outcome),
        Say.List(verdict.Sightings.SelectMany(sighting => sighting.Names).Distinct()),
        string.Join(' ', verdict.Sightings.SelectMany(sighting => sighting.Facts).Distinct().Order(StringComparer.Ordinal)),
    ];

    private static string Wrong(Verdict verdict)
    {
        var wrong = new[]
        {
            verdict.Raised is { } raised && London.Day(raised) > verdict.Due ? "LATE" : null,
            verdict.NotTold.Count > 0 && verdict.Raised is not null ? $"NOT TOLD: {Say.List(verdict.NotTold.Select(role => Say.Words(role)))}" : null,
            verdict.LookedAhead ? "LOOKED AHEAD" : null,
        };

        return string.Concat(wrong.OfType<string>().Select(words => $" [{words}]"));
    }

    private static string Actual(Verdict verdict, Outcome outcome) => verdict.Expected.Actual is { } day
        ? $"{Day(day)}, {DaysBefore(outcome, day)} before{(verdict.Raised is { } raised && day > London.Day(raised) ? $", {day.DayNumber - London.Day(raised).DayNumber} days later" : "")}"
        : verdict.Expected.ActualInWords ?? "not stated";

    private static string DaysBefore(Outcome outcome, DateOnly day) => $"{outcome.File.Harm.On.DayNumber - day.DayNumber}";

    private static string Day(DateOnly? day) => day?.ToString("d MMM yy", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
