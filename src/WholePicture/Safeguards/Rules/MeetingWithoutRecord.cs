using WholePicture.Casework.Meetings;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A plan meeting was held and left no minutes or no plan, or leaves safety to the person abused (REQ PL-01, ME-03, DA-12).</summary>
public sealed class MeetingWithoutRecord : ISafeguard
{
    private static readonly MeetingType[] planning = [MeetingType.ChildInNeed, MeetingType.CoreGroup, MeetingType.ReviewConference, MeetingType.InitialConference];

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "meeting-without-record",
        LooksFor = "A plan meeting left no minutes or no written plan, or rests the child's safety on the person abused.",
        Asks = "Write the minutes and the plan within one working day. Give agencies and the person who causes harm their part. Consider the next level.",
        QuietWhen = "minutes and a plan with agencies' parts are recorded",
        Taught = ["REQ PL-01", "REQ PL-03", "REQ ME-03", "REQ DA-12", "REQ FP-03", "K 6.72–6.79", "K 7.9"],
        Within = Within.Days(1),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var whole = picture.All<MeetingHeld>().Where(meeting => planning.Contains(meeting.Body.Type) && !Lacks(meeting.Body).Any()).ToList();

        foreach (var meeting in picture.All<MeetingHeld>().Where(meeting => planning.Contains(meeting.Body.Type)))
        {
            var lacks = Lacks(meeting.Body).ToList();
            var later = whole.Exists(next => next.Body.Type == meeting.Body.Type && next.Entry.Known > meeting.Entry.Known);

            if (lacks.Count > 0 && !later)
            {
                yield return Card.Raise(picture,
                    $"The {MeetingHeld.Name(meeting.Body.Type).ToLowerInvariant()} of {meeting.Entry.Happened} {Say.List(lacks)}.",
                    [meeting.Entry],
                    [.. Tell.SocialCare(picture), new(Role.TeamManager), .. Tell.Everybody(picture)],
                    about: meeting.Entry.Id.ToString());
            }
        }
    }

    private static IEnumerable<string> Lacks(MeetingHeld meeting)
    {
        if (!meeting.Minutes)
        {
            yield return "has no minutes";
        }

        if (!meeting.Plan)
        {
            yield return "left no written plan";
        }

        if (meeting.RestsOn is SafetyRestsOn.PersonAbused)
        {
            yield return "leaves safety to the person who is abused";
        }
    }
}
