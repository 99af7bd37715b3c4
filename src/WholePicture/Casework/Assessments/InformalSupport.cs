using WholePicture.Chronology;

namespace WholePicture.Casework.Assessments;

/// <summary>Who of family, friends and neighbours helps, or that nobody does and why (REQ PF-10).</summary>
/// <param name="Support">Whether there is any.</param>
/// <param name="Why">Why there is none, in their words; null when nobody asked.</param>
[EntryKind("informal-support", "Family’s own support")]
public sealed record InformalSupport(SupportRound Support, string? Why = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Said;

    /// <inheritdoc/>
    public string InWords => Support is SupportRound.Nobody ? $"Nobody round the family helps{(Why is null ? ", nobody asked why" : "")}" : Support is SupportRound.Somebody ? "Somebody round the family helps" : "Asked who helps the family";

    /// <inheritdoc/>
    string? IEntryBody.Account => Why;
}

/// <summary>Whether anybody round the family helps.</summary>
public enum SupportRound
{
    /// <summary>Not recorded.</summary>
    NotRecorded = 0,

    /// <summary>Somebody does.</summary>
    Somebody,

    /// <summary>Nobody does.</summary>
    Nobody,
}
