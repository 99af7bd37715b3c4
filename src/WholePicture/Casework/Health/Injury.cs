using WholePicture.Chronology;

namespace WholePicture.Casework.Health;

/// <summary>A child has an injury (REQ SM-07, SM-10).</summary>
/// <param name="View">What the examining professional thinks, in plain words.</param>
/// <param name="Account">What was found, in a sentence.</param>
[EntryKind("injury", "Injury")]
public sealed record Injury(InjuryView View, string? Account = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Seen;

    /// <inheritdoc/>
    public string InWords => $"Injury seen: {Words.Say.Words(View)}";
}

/// <summary>What an examining professional thinks of an injury.</summary>
public enum InjuryView
{
    /// <summary>No view recorded.</summary>
    NotRecorded = 0,

    /// <summary>Likely to be accidental.</summary>
    LikelyAccidental,

    /// <summary>Not clear.</summary>
    Unclear,

    /// <summary>Likely to have been caused by somebody.</summary>
    LikelyInflicted,
}
