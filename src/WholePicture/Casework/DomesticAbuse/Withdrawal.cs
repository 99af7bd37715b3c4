using WholePicture.Chronology;

namespace WholePicture.Casework.DomesticAbuse;

/// <summary>Somebody takes back what they said, or ends the help they had (REQ DA-18). It does not lower the risk.</summary>
/// <param name="What">What they withdraw from.</param>
[EntryKind("withdrawal", "Withdrawn")]
public sealed record Withdrawal(WithdrawnFrom What) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Said;

    /// <inheritdoc/>
    public string InWords => $"Withdrew: {Words.Say.Words(What)}";
}

/// <summary>What may be withdrawn.</summary>
public enum WithdrawnFrom
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>What they had said.</summary>
    Account,

    /// <summary>Support for a prosecution.</summary>
    Prosecution,

    /// <summary>A service's help.</summary>
    Service,
}
