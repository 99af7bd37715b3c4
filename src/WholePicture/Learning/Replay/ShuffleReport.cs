using WholePicture.Words;

namespace WholePicture.Learning.Replay;

/// <summary>Adds up many replays of one case, each with its undated facts moved.</summary>
internal static class ShuffleReport
{
    public static string Of(IReadOnlyList<(int Seed, Outcome Outcome)> runs)
    {
        var missed = runs.SelectMany(run => run.Outcome.Raised.Where(verdict => !verdict.IsMet).Select(verdict => (verdict.Expected.Id, run.Seed)))
            .Concat(runs.SelectMany(run => run.Outcome.Quiet.Where(quiet => !quiet.IsQuiet).Select(quiet => (quiet.Check.Id, run.Seed))))
            .GroupBy(miss => miss.Id, miss => miss.Seed).ToList();
        var moved = runs[0].Outcome.File.Facts.Count(fact => fact.Certainty is Cases.Certainty.Undated);
        var summary = $"{runs[0].Outcome.File.Title}: {runs.Count} replays, each with its {moved} undated facts moved at random (seeds 1 to {runs.Count}): {runs.Count(run => run.Outcome.IsMet)} met every expectation and every quiet check.";

        return string.Join('\n', [summary, .. missed.Select(miss => $"{miss.Key}: missed with {Say.Count(miss.Count(), "seed", "seeds")} {string.Join(' ', miss.Take(10))}")]);
    }
}
