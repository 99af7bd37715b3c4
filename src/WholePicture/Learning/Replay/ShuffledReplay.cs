using WholePicture.Database;
using WholePicture.Learning.Replay.Cases;
using WholePicture.Words.Settings;

namespace WholePicture.Learning.Replay;

/// <summary>
/// Many replays of one case, each with its undated facts moved at random, folded in memory on every core. Before the first, the case is replayed once
/// through the corridor, and at every step both must say the same: what is counted afterwards is what the service would have said.
/// </summary>
public sealed class ShuffledReplay(WholeReplay live, LocalSettings settings, bool rulesThen = false)
{
    /// <summary>So many replays, by seed.</summary>
    public async Task<IReadOnlyList<(int Seed, Outcome Outcome)>> Of(CaseFile file, Arm arm, int shuffles, CancellationToken stop)
    {
        var through = (await live.Of(file, arm, null, null, stop)).Run;
        var quiet = file.Quiet.Where(check => check.Alone is not null).ToDictionary(check => check.Id, check => QuietVerdicts.Alone(check, Folded(file, CaseArrivals.Alone(file, check.Alone!))));
        Prove(file, through, Folded(file, CaseArrivals.Of(file, arm)));

        return [.. Enumerable.Range(1, shuffles).AsParallel().AsOrdered().WithCancellation(stop).Select(seed => (seed, One(file, arm, seed, quiet)))];
    }

    private Outcome One(CaseFile file, Arm arm, int seed, Dictionary<string, QuietVerdict> quiet)
    {
#pragma warning disable CA5394 // Moves facts in time, guards nothing
        var run = Folded(file, CaseArrivals.Of(file, arm, new Random(seed)));
#pragma warning restore CA5394

        return new(file, arm, run, Verdicts.Of(file, arm, run.Steps), [.. file.Quiet.Select(check => quiet.GetValueOrDefault(check.Id) ?? QuietVerdicts.Of(check, run))]);
    }

    private ReplayRun Folded(CaseFile file, IReadOnlyList<CaseArrival> arrivals) => new FromNothing(file, settings, rulesThen).Run(arrivals);

    private static void Prove(CaseFile file, ReplayRun through, ReplayRun folded)
    {
        var differs = through.Steps.Select(Said).Zip(folded.Steps.Select(Said)).FirstOrDefault(pair => pair.First != pair.Second);

        if (through.Steps.Count != folded.Steps.Count || differs != default)
        {
            throw new PlainError($"{file.Title}: through the corridor and folded in memory the case does not say the same, so it cannot be shuffled in memory.\n{differs.First}\n---\n{differs.Second}");
        }
    }

    // Keys of people and entries differ from run to run; what is said of which facts does not
    private static string Said(Step step) => string.Join('\n', step.Open
        .Select(sighting => $"{sighting.Code} {sighting.Because} {string.Join(',', sighting.Facts.Order())}").Order(StringComparer.Ordinal).Prepend($"{step.At:u} {step.Fact}"));
}
