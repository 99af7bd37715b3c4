using WholePicture.Chronology;

namespace WholePicture.Casework.DomesticAbuse;

/// <summary>Somebody asked what police know of a partner, or police decided that somebody should be told (practice rule T1-46). What was told is never part of it.</summary>
/// <param name="Decided">Whether this entry says that it was decided.</param>
[EntryKind("disclosure-scheme", "Disclosure scheme")]
public sealed record DisclosureScheme(bool Decided = false) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Decision;

    /// <inheritdoc/>
    public string InWords => Decided ? "Disclosure scheme: decided" : "Disclosure scheme: asked for";
}
