using WholePicture.Casework.Meetings;
using WholePicture.Casework.Sharing;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>Minutes of a strategy or child in need meeting were taken and not sent to everybody who was there, or to the GP (REQ ME-03, practice rule T1-06).</summary>
public sealed class MinutesNotSent : ISafeguard
{
    private static readonly Figure days = new("minutes-not-sent", "working-days", 2, 1, 20, "Working days from a meeting to its minutes (T1-06: local, one in one area)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "minutes-not-sent",
        LooksFor = "Minutes of a strategy or child in need meeting are not sent in time to each agency that was there and to the GP.",
        Asks = "Send them.",
        QuietWhen = "they are recorded as sent to each of them",
        Taught = ["REQ ME-03", "REQ ME-04", "REQ PL-03", "T1-06", "TH T3 other"],
        Within = Within.Days(1),
        Figures = [days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var meeting in picture.All<MeetingHeld>().Where(fact => fact.Body.Minutes && fact.Body.Type is MeetingType.Strategy or MeetingType.StrategyOutcome or MeetingType.ChildInNeed))
        {
            var sent = picture.All<MinutesSent>().Where(minutes => minutes.Body.Of == meeting.Body.Type && minutes.Entry.Known >= meeting.Entry.Known).SelectMany(minutes => minutes.Body.To).ToHashSet();
            var gps = picture.Live().Where(involvement => involvement.Role is Role.Gp).Select(involvement => involvement.Agency);
            var missing = meeting.Body.Attended.Concat(gps).Distinct().Where(agency => agency != meeting.Entry.Agency && !sent.Contains(agency)).ToList();

            if (missing.Count > 0)
            {
                yield return Card.Raise(picture,
                    $"Minutes of the {Say.Lower(MeetingHeld.Name(meeting.Body.Type))} of {meeting.Entry.Happened} are not recorded as sent to {picture.NamesOrCount(missing)}.{picture.Which(missing)}",
                    [meeting.Entry],
                    [.. Tell.SocialCare(picture), new(Role.TeamManager)],
                    about: meeting.Entry.Id.ToString(),
                    from: Around.Later(WorkingDays.CloseAfter(meeting.Entry.Known, picture.Of(days)), meeting.Entry.Received));
            }
        }
    }
}
