using WholePicture.Casework.Meetings;
using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Casework.Sharing;

/// <summary>Minutes or a plan were sent round (REQ ME-03, ME-04, PL-12, practice rule T1-06).</summary>
/// <param name="Of">Which meeting's.</param>
/// <param name="To">The agencies they went to.</param>
/// <param name="Plan">Whether the plan went with them.</param>
[EntryKind("minutes-sent", "Minutes sent")]
public sealed record MinutesSent(MeetingType Of, IReadOnlyList<AgencyId> To, bool Plan = false) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Letter;

    /// <inheritdoc/>
    public string InWords => Plan ? "Minutes and plan sent" : "Minutes sent";
}
