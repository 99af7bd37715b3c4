using WholePicture.Learning.Replay.Cases;

namespace WholePicture.Learning.Replay;

/// <summary>Holds what a replay saw against what must stay quiet. Pure.</summary>
public static class QuietVerdicts
{
    /// <summary>A check that feeds facts alone: nothing may have been open at any step.</summary>
    public static QuietVerdict Alone(QuietCheck check, ReplayRun alone) =>
        new(check, [.. alone.Steps.SelectMany(step => step.Open).Select(sighting => sighting.Code).Distinct()]);

    /// <summary>A check of the whole run.</summary>
    public static QuietVerdict Of(QuietCheck check, ReplayRun run) =>
        new(check, check.DoesNotLower is { } facts ? [.. Closed(facts, run.Steps)] : [.. NotKept(check, run)]);

    private static IEnumerable<string> Closed(IReadOnlyList<string> facts, IReadOnlyList<Step> steps) => steps.Zip(steps.Skip(1))
        .Where(pair => pair.Second.Fact is { } fact && facts.Contains(fact))
        .SelectMany(pair => pair.First.Open.Select(Key).Except(pair.Second.Open.Select(Key)).Select(key => $"{key.Code} closed when {pair.Second.Fact} arrived"));

    private static (string Code, string About) Key(Sighting sighting) => (sighting.Code, sighting.About);

    private static IEnumerable<string> NotKept(QuietCheck check, ReplayRun run) => (check.Of ?? [])
        .Where(run.KeptFrom.ContainsKey)
        .Where(fact => !run.KeptFrom[fact].Contains(check.NeverLearntBy!))
        .Select(fact => $"{fact} may be learnt by {check.NeverLearntBy}");
}
