using WholePicture.Chronology;
using WholePicture.Words.Json;

namespace WholePicture.Casework.Plans;

/// <summary>A service ends its work with a family, or hands it down a level (REQ SD-01 to SD-05).</summary>
/// <param name="Because">Why.</param>
/// <param name="FromLevel">The level of help until now, 1 to 4.</param>
/// <param name="ToLevel">The level from now on, 1 to 4.</param>
/// <param name="ManagersReason">The manager's reason, in a sentence; null when there is none.</param>
/// <param name="EarlyHelp">Whether early help was offered, and what the family said.</param>
/// <param name="WatchedBy">Who stays alert, and for what; null when nobody is named.</param>
[EntryKind("work-ended", "Work ended")]
public sealed record WorkEnded(
    EndedBecause Because,
    int? FromLevel = null,
    int? ToLevel = null,
    string? ManagersReason = null,
    EarlyHelpOffer EarlyHelp = EarlyHelpOffer.NotRecorded,
    string? WatchedBy = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Decision;

    /// <inheritdoc/>
    public string InWords => $"Work ended: {Words.Say.Words(Because)}";

    /// <inheritdoc/>
    string? IEntryBody.Account => Words.Say.Together(Words.Say.After("The manager", ManagersReason), Words.Say.After("Staying alert", WatchedBy));

    /// <inheritdoc/>
    public IEnumerable<FieldProblem> Problems()
    {
        if (FromLevel is < 1 or > 4)
        {
            yield return new("/fromLevel", "Enter a level from 1 to 4, or leave it out");
        }

        if (ToLevel is < 1 or > 4)
        {
            yield return new("/toLevel", "Enter a level from 1 to 4, or leave it out");
        }
    }
}

/// <summary>Why work ends.</summary>
public enum EndedBecause
{
    /// <summary>Reason not stated.</summary>
    NotStated = 0,

    /// <summary>What was asked for is done.</summary>
    NeedsMet,

    /// <summary>The family did not take part.</summary>
    FamilyDidNotTakePart,

    /// <summary>The family did not agree to it.</summary>
    NoConsent,

    /// <summary>The family moved.</summary>
    Moved,
}

/// <summary>Early help at closing.</summary>
public enum EarlyHelpOffer
{
    /// <summary>Not recorded.</summary>
    NotRecorded = 0,

    /// <summary>Not offered.</summary>
    NotOffered,

    /// <summary>Offered and accepted.</summary>
    Accepted,

    /// <summary>Offered and declined.</summary>
    Declined,
}
