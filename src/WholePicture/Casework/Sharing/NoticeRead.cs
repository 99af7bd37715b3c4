using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Casework.Sharing;

/// <summary>An agency learnt of another agency's entry (REQ CH-08). The wait is from that entry's known time to this one's.</summary>
/// <param name="Agency">The agency that held the entry.</param>
/// <param name="Of">That agency's reference for it.</param>
[EntryKind("notice-read", "Learnt of an entry")]
public sealed record NoticeRead(AgencyId Agency, string Of) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Letter;

    /// <inheritdoc/>
    public string InWords => "Learnt of an entry";
}
