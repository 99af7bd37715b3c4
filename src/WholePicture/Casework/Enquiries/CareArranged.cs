using WholePicture.Chronology;

namespace WholePicture.Casework.Enquiries;

/// <summary>Somebody takes over the care of a child for a time (REQ SM-19). The carer stands in the people of the entry.</summary>
/// <param name="Checked">Whether police checked the carer before the child went to them.</param>
[EntryKind("care-arranged", "Care arranged")]
public sealed record CareArranged(bool Checked) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Decision;

    /// <inheritdoc/>
    public string InWords => Checked ? "Care arranged, carer checked" : "Care arranged, carer not checked";
}
