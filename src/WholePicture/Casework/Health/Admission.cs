using WholePicture.Chronology;

namespace WholePicture.Casework.Health;

/// <summary>A child or a parent is admitted to hospital (REQ SM-06, HC-18). Who was admitted is the subject; a child, the child.</summary>
/// <param name="Emergency">Whether it was an emergency.</param>
/// <param name="For">Why, in a few words.</param>
[EntryKind("hospital-admission", "Hospital admission")]
public sealed record Admission(bool Emergency = false, string? For = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Seen;

    /// <inheritdoc/>
    public string InWords => Emergency ? "Emergency admission to hospital" : "Admitted to hospital";

    /// <inheritdoc/>
    string? IEntryBody.Account => For;
}
