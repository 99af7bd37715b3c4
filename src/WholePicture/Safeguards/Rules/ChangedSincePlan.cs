using WholePicture.Casework.Assessments;
using WholePicture.Casework.Contacts;
using WholePicture.Casework.Housing;
using WholePicture.Casework.Meetings;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>While a plan runs, the family changes shape or home, and the plan is as it was (REQ AT-11, PL-06).</summary>
public sealed class ChangedSincePlan : ISafeguard
{
    private static readonly MeetingType[] looks = [MeetingType.ChildInNeed, MeetingType.CoreGroup, MeetingType.InitialConference, MeetingType.ReviewConference, MeetingType.Strategy, MeetingType.StrategyOutcome];

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "changed-since-plan",
        LooksFor = "A plan is open; since its last meeting the parents separated or came together, or the family moved, and no meeting has looked at it again.",
        Asks = "Look at the plan again with what has changed: who is alone, who is there, what help is still missing.",
        QuietWhen = "a plan meeting is held, or an assessment ends, after the change",
        Taught = ["REQ AT-11", "REQ PL-06", "REQ TO-03", "REQ DA-14", "TH T6 p1", "TH T7 p1"],
        Within = Within.Days(2),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        if (!picture.Work.Any(work => work is { Kind: WorkKind.ChildInNeed or WorkKind.ChildProtection, Until: null }))
        {
            yield break;
        }

        var looked = picture.Entries.Where(entry => entry.Body is AssessmentEnded || (entry.Body is MeetingHeld held && looks.Contains(held.Type))).Max(entry => (DateTimeOffset?)entry.Known);
        var changes = picture.Entries.Where(entry => entry.Known > (looked ?? DateTimeOffset.MinValue) && Changes(entry)).ToList();

        if (changes.Count > 0)
        {
            var needs = picture.All<Visit>().Where(picture.LacksForBaby).Select(visit => visit.Entry);
            yield return Card.Raise(picture,
                $"Since the plan was last looked at: {Say.List(changes.Select(entry => $"{(entry.Body is Moved ? "the family moved" : "what is said of the couple changed")} {entry.Happened.OnInWords}").Distinct())}.",
                [.. changes, .. needs],
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.TeamManager, Role.HealthVisitor)]);
        }
    }

    private static bool Changes(Entry entry) => entry.Body is Moved
        || (entry.Given.Statements ?? []).Any(statement => statement is { Question: Question.CoupleWith, Answer: "over" or "together" });
}
