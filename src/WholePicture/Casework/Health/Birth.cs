using WholePicture.Chronology;

namespace WholePicture.Casework.Health;

/// <summary>A child is born. The child keeps the record begun before birth (REQ PF-02). Who was there belongs in it (REQ FP-04).</summary>
/// <param name="Place">Where, in words.</param>
/// <param name="PartnerThere">Whether somebody attended with the mother.</param>
[EntryKind("birth", "Birth")]
public sealed record Birth(string? Place = null, bool? PartnerThere = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Seen;

    /// <inheritdoc/>
    public string InWords => "Born";

    /// <inheritdoc/>
    string? IEntryBody.Account => Words.Say.After("At", Place);
}
