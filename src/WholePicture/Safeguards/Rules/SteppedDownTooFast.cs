using WholePicture.Casework.Meetings;
using WholePicture.Casework.Plans;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>Help goes down more than one level at once, or soon after a conference (REQ SD-03, SD-04, practice rule T1-24).</summary>
public sealed class SteppedDownTooFast : ISafeguard
{
    private static readonly MeetingType[] conferences = [MeetingType.InitialConference, MeetingType.ReviewConference];

    private static readonly Figure days = new("stepped-down-too-fast", "days", 90, 14, 365, "Days after a conference in which help stays above level two (T1-24: three months in one area)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "stepped-down-too-fast",
        LooksFor = "Work ends two levels lower at one step, or at level two or lower within three months of a conference or a protection plan.",
        Asks = "Step down one level at a time, with somebody to receive the family and a time of watching. Say what evidence shows lower risk for each child.",
        QuietWhen = "work begins again",
        Taught = ["REQ SD-03", "REQ SD-04", "REQ PL-08", "T1-24", "TH T3 other"],
        Within = Within.Days(1),
        EndsWithTheChild = true,
        Figures = [days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var ended in picture.All<WorkEnded>().Where(fact => fact.Body.ToLevel is not null && !picture.Work.Any(work => work.From > fact.Entry.Known)))
        {
            var conference = picture.All<MeetingHeld>().Where(meeting => conferences.Contains(meeting.Body.Type) && meeting.Entry.Known <= ended.Entry.Known && meeting.Entry.Known >= ended.Entry.Known.AddDays(-picture.Of(days)))
                .Select(meeting => meeting.Entry).LastOrDefault();

            if (ended.Body.FromLevel - ended.Body.ToLevel > 1 || (conference is not null && ended.Body.ToLevel <= 2))
            {
                yield return Card.Raise(picture,
                    $"{Say.Sentence(ended.Entry.Happened.OnInWords)} the level of help went {(ended.Body.FromLevel is { } from ? $"from {from} " : "")}to {ended.Body.ToLevel}{(conference is null ? "" : $"; a conference was held {conference.Happened.OnInWords}")}.",
                    conference is null ? [ended.Entry] : [conference, ended.Entry],
                    [.. Tell.SocialCare(picture), .. Recipient.Of(Role.TeamManager, Role.ConferenceChair, Role.HealthVisitor)],
                    about: ended.Entry.Id.ToString());
            }
        }
    }
}
