using WholePicture.Learning.Replay.Cases;
using WholePicture.Words.Settings;

namespace WholePicture.Learning.Replay;

/// <summary>
/// Many replays of one case, each with its undated facts moved at random. First the case is replayed once through the corridor and once folded in memory:
/// when both say the same at every step, the others are folded in memory on every core. When they do not, as where somebody in it is not recognised at once,
/// every one goes through the corridor.
/// </summary>
public sealed class ShuffledReplay(WholeReplay live, LocalSettings settings, bool rulesThen = false)
{
    /// <summary>So many replays, by seed.</summary>
    public async Task<IReadOnlyList<(int Seed, Outcome Outcome)>> Of(CaseFile file, Arm arm, int shuffles, CancellationToken stop)
    {
        var through = (await live.Of(file, arm, null, null, stop)).Run;
        var quiet = file.Quiet.Where(check => check.Alone is not null).ToDictionary(check => check.Id, check => QuietVerdicts.Alone(check, Folded(file, CaseArrivals.Alone(file, check.Alone!))));

        if (through.Steps.Select(Said).SequenceEqual(Folded(file, CaseArrivals.Of(file, arm)).Steps.Select(Said)))
        {
            return [.. Enumerable.Range(1, shuffles).AsParallel().AsOrdered().WithCancellation(stop).Select(seed => (seed, One(file, arm, seed, quiet)))];
        }

        await Console.Error.WriteLineAsync($"{file.Title}: through the corridor it does not say quite the same as in memory, so every replay goes through the corridor.");
        var runs = new List<(int, Outcome)>();
        for (var seed = 1; seed <= shuffles; seed++)
        {
            runs.Add((seed, await live.Of(file, arm, null, seed, stop)));
        }

        return runs;
    }

    private Outcome One(CaseFile file, Arm arm, int seed, Dictionary<string, QuietVerdict> quiet)
    {
#pragma warning disable CA5394 // Moves facts in time, guards nothing
        var run = Folded(file, CaseArrivals.Of(file, arm, new Random(seed)));
#pragma warning restore CA5394

        return new(file, arm, run, Verdicts.Of(file, arm, run.Steps), [.. file.Quiet.Select(check => quiet.GetValueOrDefault(check.Id) ?? QuietVerdicts.Of(check, run))]);
    }

    private ReplayRun Folded(CaseFile file, IReadOnlyList<CaseArrival> arrivals) => new FromNothing(file, settings, rulesThen).Run(arrivals);

    // Keys of people and entries differ from run to run; what is said of which facts does not
    private static string Said(Step step) => string.Join('\n', step.Open
        .Select(sighting => $"{sighting.Code} {sighting.Because} {string.Join(',', sighting.Facts.Order())}").Order(StringComparer.Ordinal).Prepend($"{step.At:u} {step.Fact}"));
}
