using WholePicture.Chronology;

namespace WholePicture.Casework.Health;

/// <summary>A girl under 18 said that she was cut, or it was seen (practice rule T1-49).</summary>
/// <param name="ReportedToPolice">Whether whoever learnt of it has reported it to police.</param>
[EntryKind("genital-cutting", "Genital cutting")]
public sealed record GenitalCutting(bool ReportedToPolice = false) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Said;

    /// <inheritdoc/>
    public string InWords => ReportedToPolice ? "Genital cutting reported to police" : "Genital cutting said or seen";
}
