using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Casework.Meetings;

/// <summary>A meeting is arranged (REQ ME-01). Who was invited can be compared with who should be there before it begins.</summary>
/// <param name="Type">What kind of meeting.</param>
/// <param name="At">When it is to be held.</param>
/// <param name="Invited">The agencies invited.</param>
/// <param name="Asked">Agencies asked for written information instead.</param>
/// <param name="MinuteTaker">Whether somebody is named to take minutes.</param>
[EntryKind("meeting-planned", "Meeting arranged")]
public sealed record MeetingPlanned(
    MeetingType Type,
    DateTimeOffset At,
    IReadOnlyList<AgencyId> Invited,
    IReadOnlyList<AgencyId>? Asked = null,
    bool MinuteTaker = false) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Decision;

    /// <inheritdoc/>
    public string InWords => $"{MeetingHeld.Name(Type)} arranged for {London.WithTime(At)}";
}
