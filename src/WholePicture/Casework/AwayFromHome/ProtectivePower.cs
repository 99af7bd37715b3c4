using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Casework.AwayFromHome;

/// <summary>Police or a court took a child under protection for a time that ends by itself (practice rules T1-28, T1-29).</summary>
/// <param name="Power">Which power.</param>
/// <param name="Ended">Whether this entry says that it has ended, or was followed by care that was agreed or ordered.</param>
/// <param name="Extended">Whether a court made it longer, once.</param>
[EntryKind("protective-power", "Power to protect")]
public sealed record ProtectivePower(PowerToProtect Power, bool Ended = false, bool Extended = false) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Decision;

    /// <inheritdoc/>
    public string InWords => $"{Say.Sentence(Say.Words(Power))}{(Ended ? " ended" : Extended ? " made longer" : "")}";
}

/// <summary>Powers that end by themselves.</summary>
public enum PowerToProtect
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Police protection, at most 72 hours.</summary>
    PoliceProtection,

    /// <summary>An emergency protection order, at most eight days and once seven more.</summary>
    EmergencyProtectionOrder,
}
