using WholePicture.Chronology;

namespace WholePicture.Casework.Health;

/// <summary>A child was not brought to an appointment (REQ HC-16, practice rules WNB-1 to WNB-5).</summary>
/// <param name="To">What for, in a few words.</param>
/// <param name="Cancelled">Whether the carer cancelled it.</param>
[EntryKind("not-brought", "Not brought")]
public sealed record NotBrought(string To, bool Cancelled = false) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.NotSeen;

    /// <inheritdoc/>
    public string InWords => Cancelled ? "Appointment cancelled by the carer" : "Not brought to an appointment";

    /// <inheritdoc/>
    string? IEntryBody.Account => Words.Say.After("To", To);
}
