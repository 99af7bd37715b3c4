using WholePicture.Words;

namespace WholePicture.Learning.Replay;

/// <summary>The replay as JSON, for other programs.</summary>
/// <param name="Case">The case's title.</param>
/// <param name="Arm">Which past.</param>
/// <param name="Met">Whether nothing was missed and nothing spoke that should not.</param>
/// <param name="Concerns">One an expectation of this arm.</param>
/// <param name="Quiet">One a quiet check.</param>
public sealed record ReplayReport(string Case, Arm Arm, bool Met, IReadOnlyList<ReplayReport.Concern> Concerns, IReadOnlyList<ReplayReport.Check> Quiet)
{
    /// <summary>One expectation.</summary>
    public sealed record Concern(
        string Id, string Words, IReadOnlyList<string> Codes, DateOnly Due, DateTimeOffset? Raised, int? DaysBeforeHarm, bool Met,
        IReadOnlyList<string> ToldTo, IReadOnlyList<Role> NotTold, IReadOnlyList<string> RestsOn, IReadOnlyList<string> Because, DateOnly? Actual, string? ActualInWords);

    /// <summary>One quiet check.</summary>
    public sealed record Check(string Id, string Words, bool Quiet, IReadOnlyList<string> Broke);

    /// <summary>The report of an outcome.</summary>
    public static ReplayReport Of(Outcome outcome) => new(
        outcome.File.Title,
        outcome.Arm,
        outcome.IsMet,
        [.. outcome.Raised.Where(verdict => verdict.IsExpected).Select(verdict => Of(verdict, outcome.File.Harm.On))],
        [.. outcome.Quiet.Select(quiet => new Check(quiet.Check.Id, quiet.Check.Words, quiet.IsQuiet, quiet.Broke))]);

    private static Concern Of(Verdict verdict, DateOnly harm) => new(
        verdict.Expected.Id,
        verdict.Expected.Words,
        verdict.Expected.Codes,
        verdict.Due!.Value,
        verdict.Raised,
        verdict.Raised is { } raised ? harm.DayNumber - London.Day(raised).DayNumber : null,
        verdict.IsMet,
        [.. verdict.Sightings.SelectMany(sighting => sighting.Names).Distinct()],
        verdict.NotTold,
        [.. verdict.Sightings.SelectMany(sighting => sighting.Facts).Distinct().Order(StringComparer.Ordinal)],
        [.. verdict.Sightings.Select(sighting => sighting.Because)],
        verdict.Expected.Actual,
        verdict.Expected.ActualInWords);
}
