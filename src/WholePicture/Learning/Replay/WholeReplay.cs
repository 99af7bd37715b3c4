using WholePicture.Learning.Replay.Cases;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Learning.Replay;

/// <summary>A replay with all its quiet checks, each in a database emptied for it.</summary>
/// <param name="database">Emptied for each run.</param>
/// <param name="settings">What the partnership has set.</param>
/// <param name="rulesThen">With the safeguards that there were at each moment; otherwise with those of today.</param>
public sealed class WholeReplay(EmptyDatabase database, LocalSettings settings, bool rulesThen = false)
{
    /// <summary>Replays a case once; with a seed, its undated facts moved.</summary>
    public async Task<Outcome> Of(CaseFile file, Arm arm, AgencyId? knownTo, int? seed, CancellationToken stop)
    {
#pragma warning disable CA5394 // Moves facts in time, guards nothing
        var run = await Run(file, CaseArrivals.Of(file, arm, seed is { } number ? new Random(number) : null), knownTo, stop);
#pragma warning restore CA5394
        var quiet = new List<QuietVerdict>();

        foreach (var check in file.Quiet)
        {
            quiet.Add(check.Alone is { } facts
                ? QuietVerdicts.Alone(check, await Run(file, CaseArrivals.Alone(file, facts), knownTo, stop))
                : QuietVerdicts.Of(check, run));
        }

        return new(file, arm, run, Verdicts.Of(file, arm, run.Steps), quiet);
    }

    private async Task<ReplayRun> Run(CaseFile file, IReadOnlyList<CaseArrival> arrivals, AgencyId? knownTo, CancellationToken stop) =>
        await new Replaying(await database.Next(stop), settings, file, knownTo, rulesThen).Run(arrivals, stop);
}
