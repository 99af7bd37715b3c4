using WholePicture.Chronology;

namespace WholePicture.Casework.Health;

/// <summary>A consultant saw a child in hospital and wrote what they think (REQ HC-18).</summary>
/// <param name="HandedOver">Whether another consultant takes over, with a note.</param>
[EntryKind("consultant-review", "Consultant review")]
public sealed record ConsultantReview(bool HandedOver = false) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Seen;

    /// <inheritdoc/>
    public string InWords => HandedOver ? "Consultant review, handed over" : "Consultant review";
}
