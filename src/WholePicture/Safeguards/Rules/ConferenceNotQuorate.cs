using WholePicture.Casework.Meetings;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>A conference met without the agencies it needs, and has not met again (practice rules T1-10, A-03, A-05).</summary>
public sealed class ConferenceNotQuorate : ISafeguard
{
    private const int Agencies = 3;
    private static readonly MeetingType[] kinds = [MeetingType.InitialConference, MeetingType.ReviewConference];
    private static readonly Figure days = new("conference-not-quorate", "working-days", 10, 1, 30, "Working days to the next conference (T1-10: local, 10 in two areas)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "conference-not-quorate",
        LooksFor = "A conference was held with fewer than three agencies or without social care, and no other has followed in ten working days.",
        Asks = "Meet again with those who were missing. Until then write an interim plan. Never twice in a row.",
        QuietWhen = "a conference with three agencies or more is held",
        Taught = ["T1-10", "A-03", "A-05", "REQ ME-01", "REQ EC-03"],
        Within = Within.Days(1),
        EndsWithTheChild = true,
        Figures = [days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var conferences = picture.All<MeetingHeld>().Where(fact => kinds.Contains(fact.Body.Type)).ToList();

        if (conferences.Count > 0 && conferences.MaxBy(fact => fact.Entry.Known) is var last && !IsQuorate(picture, last.Body))
        {
            var due = WorkingDays.CloseAfter(last.Entry.Known, picture.Of(days));

            yield return Card.Raise(picture,
                $"The conference {last.Entry.Happened.OnInWords} had {Say.Count(last.Body.Attended.Distinct().Count(), "agency", "agencies")} in the room. It was to meet again by {London.InWords(due)}.",
                [last.Entry],
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.TeamManager, Role.ConferenceChair)],
                from: Around.Later(due, last.Entry.Received));
        }
    }

    private static bool IsQuorate(Picture picture, MeetingHeld meeting) =>
        meeting.Attended.Any(agency => picture.Partnership.KindOf(agency) is AgencyKind.SocialCare) && meeting.Attended.Distinct().Count() >= Agencies;
}
