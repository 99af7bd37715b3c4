using WholePicture.Casework.Assessments;
using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.Meetings;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>Soon after a decision that there need be no conference or enquiry, something happens that it relied on not happening (REQ AT-11, RT-04).</summary>
public sealed class DecisionOvertaken : ISafeguard
{
    private static readonly Figure within = new("decision-overtaken", "days", 60, 14, 365, "Days after a decision in which abuse reopens it (local)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "decision-overtaken",
        LooksFor = "After a decision against a conference, to end an enquiry or to end an assessment without a protection plan, abuse is recorded again within weeks.",
        Asks = "Reopen the decision now, with what has happened since. A second time: strategy meeting today, conference, legal advice.",
        QuietWhen = "a strategy meeting with police and health, or a conference, is held since",
        Taught = ["REQ AT-11", "REQ RT-04", "REQ PL-08", "REQ EC-03", "Bd 26", "Bd 30"],
        Within = Within.AtOnce,
        Figures = [within],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var decided = picture.OfEither<MeetingHeld, AssessmentEnded>().Where(IsDecision).MaxBy(entry => entry.Known);

        if (decided is null)
        {
            yield break;
        }

        var since = picture.All<IAccountOfAbuse>().Where(fact => fact.Body.Behaviours.Count > 0 && fact.Entry.Known > decided.Known && decided.DaysUntil(fact.Entry) is >= 0 and var days && days <= picture.Of(within))
            .Select(fact => fact.Entry).OrderBy(entry => entry.Known).ToList();

        if (since.Count > 0 && !picture.StrategyHeldAfter(since[^1]) && !picture.All<MeetingHeld>().Any(meeting => meeting.Body.Type is MeetingType.InitialConference && meeting.Entry.Known > since[^1].Known))
        {
            yield return Card.Raise(picture,
                $"{Say.Sentence(Say.Count(since.Count, "account", "accounts"))} of abuse since the decision of {decided.Happened}, last {since[^1].Happened.OnInWords}.",
                [decided, .. since],
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.TeamManager, Role.PoliceDomesticAbuseUnit), .. since.Count > 1 ? Recipient.Of(Role.ServiceManager) : []]);
        }
    }

    private static bool IsDecision(Entry entry) => entry.Body switch
    {
        MeetingHeld meeting => meeting.Decided(MeetingDecision.NoConference) || meeting.Decided(MeetingDecision.EnquiryEnded),
        AssessmentEnded ended => ended.Outcome is AssessmentOutcome.NoFurtherAction or AssessmentOutcome.EarlyHelp or AssessmentOutcome.ChildInNeed,
        _ => false,
    };
}
