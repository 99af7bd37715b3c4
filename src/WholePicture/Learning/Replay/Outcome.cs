using WholePicture.Learning.Replay.Cases;

namespace WholePicture.Learning.Replay;

/// <summary>A whole replay: the verdicts on what should have been raised and on what should have stayed quiet.</summary>
/// <param name="File">The case.</param>
/// <param name="Arm">Which past.</param>
/// <param name="Run">What was seen.</param>
/// <param name="Raised">One an expectation.</param>
/// <param name="Quiet">One a quiet check.</param>
public sealed record Outcome(CaseFile File, Arm Arm, ReplayRun Run, IReadOnlyList<Verdict> Raised, IReadOnlyList<QuietVerdict> Quiet)
{
    /// <summary>Whether nothing was missed and nothing spoke that should not.</summary>
    public bool IsMet => Raised.All(verdict => verdict.IsMet) && Quiet.All(verdict => verdict.IsQuiet);
}
