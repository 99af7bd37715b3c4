using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Casework.Assessments;

/// <summary>A child and family assessment ends with a decision (practice rules T1-02, T1-03; REQ AT-01, AT-02).</summary>
/// <param name="Outcome">What was decided.</param>
/// <param name="ContinuingRisk">What it says about the risk of continuing harm; null when it says nothing.</param>
/// <param name="HeardFrom">The agencies whose information is in it.</param>
/// <param name="SpokenTo">The <c>ref</c> of each adult spoken to for it.</param>
/// <param name="Safeguards">What the decision puts in place about each adult of worry, one line each.</param>
[EntryKind("assessment-ended", "Assessment ends")]
public sealed record AssessmentEnded(
    AssessmentOutcome Outcome,
    IReadOnlyList<AgencyId> HeardFrom,
    IReadOnlyList<string> SpokenTo,
    string? ContinuingRisk = null,
    IReadOnlyList<string>? Safeguards = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Decision;

    /// <inheritdoc/>
    public string InWords => $"Assessment ends: {Say.Words(Outcome)}";

    /// <inheritdoc/>
    string? IEntryBody.Account => Say.Together([Say.After("Continuing risk", ContinuingRisk), .. Safeguards ?? []]);
}

/// <summary>What an assessment may end in.</summary>
public enum AssessmentOutcome
{
    /// <summary>Not decided.</summary>
    NotDecided = 0,

    /// <summary>Nothing more from social care.</summary>
    NoFurtherAction,

    /// <summary>Early help.</summary>
    EarlyHelp,

    /// <summary>Child in need.</summary>
    ChildInNeed,

    /// <summary>Child protection.</summary>
    ChildProtection,
}
