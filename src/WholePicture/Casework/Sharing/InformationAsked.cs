using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Casework.Sharing;

/// <summary>One agency asked others what they hold (REQ CH-10).</summary>
/// <param name="Of">The agencies asked.</param>
/// <param name="About">What was asked, in a few words.</param>
[EntryKind("information-asked", "Information asked for")]
public sealed record InformationAsked(IReadOnlyList<AgencyId> Of, string About) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Letter;

    /// <inheritdoc/>
    public string InWords => "Asked what others hold";

    /// <inheritdoc/>
    string? IEntryBody.Account => About;
}
