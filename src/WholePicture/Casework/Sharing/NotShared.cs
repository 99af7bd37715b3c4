using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Casework.Sharing;

/// <summary>An agency decided not to share what it holds, and why (REQ CH-09).</summary>
/// <param name="Of">Its own references.</param>
/// <param name="With">The agencies it will not share with.</param>
/// <param name="Reason">Why, in a sentence.</param>
/// <param name="Ground">What it would have been shared for, in a few words.</param>
/// <param name="Consent">Where whoever it is about stands.</param>
[EntryKind("not-shared", "Decided not to share")]
public sealed record NotShared(IReadOnlyList<string> Of, IReadOnlyList<AgencyId> With, string Reason, string? Ground = null, Consent Consent = Consent.NotRecorded) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Decision;

    /// <inheritdoc/>
    public string InWords => "Decided not to share";

    /// <inheritdoc/>
    string? IEntryBody.Account => Say.Together(Say.After("What it was wanted for", Ground), Consent switch
    {
        Consent.Given => "They had agreed to it",
        Consent.Refused => "They refused",
        Consent.NotSought => "They were not asked",
        _ => null,
    }, Reason);
}
