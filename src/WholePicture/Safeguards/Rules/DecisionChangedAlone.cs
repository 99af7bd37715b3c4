using WholePicture.Casework.Assessments;
using WholePicture.Casework.Meetings;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>What a strategy meeting decided is set aside by one agency (REQ SM-05, EC-05).</summary>
public sealed class DecisionChangedAlone : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "decision-changed-alone",
        LooksFor = "A strategy meeting agreed or asked for a conference; social care decides otherwise, and the meeting was not held again.",
        Asks = "Hold the meeting again, or write that each of its members agrees. Write each dissent by name and agency.",
        QuietWhen = "a strategy meeting with police and health, or a conference, is held after the decision",
        Taught = ["REQ SM-05", "REQ EC-05", "REQ PL-05", "Bd 23", "Bd 33", "Bd 56"],
        Within = Within.Days(1),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var asked = picture.All<MeetingHeld>().Where(meeting => meeting.Body.Decided(MeetingDecision.ConferenceAgreed) || meeting.Body.Decided(MeetingDecision.ConferenceToBeConsidered)).ToList();

        if (asked.Count == 0)
        {
            yield break;
        }

        var meeting = asked.MaxBy(fact => fact.Entry.Known);
        var otherwise = picture.All<AssessmentEnded>().Where(ended => ended.Entry.Known > meeting.Entry.Known && ended.Body.Outcome is not (AssessmentOutcome.ChildProtection or AssessmentOutcome.NotDecided)).Select(ended => ended.Entry).ToList();
        var again = picture.All<MeetingHeld>().Any(later => later.Entry.Known > meeting.Entry.Known && (later.Body.Type is MeetingType.InitialConference || (later.Body.Type is MeetingType.Strategy or MeetingType.StrategyOutcome && picture.IsQuorate(later.Body))));

        if (otherwise.Count > 0 && !again)
        {
            yield return Card.Raise(picture,
                $"The strategy meeting of {meeting.Entry.Happened} wanted a conference considered. {Say.Sentence(otherwise[^1].Happened.OnInWords)} something else was decided, and the meeting is not recorded as held again.",
                [meeting.Entry, .. otherwise],
                [.. Tell.SocialCare(picture), new(Role.TeamManager), .. Tell.At(picture, [.. meeting.Body.Attended])]);
        }
    }
}
