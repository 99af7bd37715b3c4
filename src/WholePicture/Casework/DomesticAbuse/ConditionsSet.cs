using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Casework.DomesticAbuse;

/// <summary>Bail, an order or a written agreement says that somebody must keep away (REQ DA-13).</summary>
/// <param name="Source">What sets the condition.</param>
/// <param name="KeepAwayFromHome">Whether the person must not be at the child's home.</param>
/// <param name="Until">When it ends; null when nobody recorded an end.</param>
/// <param name="MonitoredBy">Who checks that it is kept; null when nobody is named.</param>
/// <param name="IfBroken">What happens when it is broken; null when nothing is agreed (REQ PL-09).</param>
[EntryKind("conditions-set", "Conditions set")]
public sealed record ConditionsSet(
    ConditionSource Source,
    bool KeepAwayFromHome,
    DateTimeOffset? Until = null,
    string? MonitoredBy = null,
    string? IfBroken = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Decision;

    /// <inheritdoc/>
    public string InWords => $"{Say.Sentence(Say.Words(Source))}{(KeepAwayFromHome ? ": keep away from the home" : "")}{(Until is null ? ", no end recorded" : "")}";

    /// <inheritdoc/>
    string? IEntryBody.Account => Say.Together(Say.After("Who checks", MonitoredBy), Say.After("If it is broken", IfBroken));
}

/// <summary>What sets a condition.</summary>
public enum ConditionSource
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Police bail.</summary>
    PoliceBail,

    /// <summary>A court order.</summary>
    CourtOrder,

    /// <summary>A written agreement.</summary>
    WrittenAgreement,

    /// <summary>A decision of a meeting.</summary>
    MeetingDecision,

    /// <summary>A police notice that protects somebody until a court hears it (practice rule DA-34).</summary>
    ProtectionNotice,
}
