using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Casework.Sharing;

/// <summary>An agency shared what it holds with others (REQ CH-09). From then on they know it too.</summary>
/// <param name="Of">The sharing agency's own references.</param>
/// <param name="With">The agencies that now hold it.</param>
/// <param name="Ground">Why it was shared, in a few words.</param>
/// <param name="Consent">Where whoever it is about stands.</param>
/// <param name="Basis">What allows it.</param>
/// <param name="Despite">Why it went ahead without their consent, in a sentence.</param>
[EntryKind("information-shared", "Information shared")]
public sealed record InformationShared(IReadOnlyList<string> Of, IReadOnlyList<AgencyId> With, string? Ground = null, Consent Consent = Consent.NotRecorded, LegalBasis Basis = LegalBasis.NotRecorded, string? Despite = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Letter;

    /// <inheritdoc/>
    public string InWords => "Information shared";

    /// <inheritdoc/>
    string? IEntryBody.Account => Say.Together(Ground, Consent switch
    {
        Consent.Given => "With consent",
        Consent.Refused => "Consent was refused",
        Consent.NotSought => "Consent was not sought",
        _ => null,
    }, Despite);
}
