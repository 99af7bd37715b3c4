using WholePicture.Casework.Assessments;
using WholePicture.Casework.Meetings;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>Child in need was decided, and the first meeting has not been held by its day (REQ PL-02, practice rule T1-22).</summary>
public sealed class PlanMeetingLate : ISafeguard
{
    private static readonly Figure days = new("plan-meeting-late", "days", 10, 1, 60, "Days from the decision to the first child in need meeting (T1-22: local, 10 in one area)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "plan-meeting-late",
        LooksFor = "Child in need was decided and its first meeting is not held in time.",
        Asks = "Hold the meeting, with everybody who has a part.",
        QuietWhen = "the first child in need meeting is held, a protection plan is made, or social care has ended its work",
        Taught = ["REQ PL-01", "REQ PL-02", "T1-22", "K 6.75"],
        Within = Within.Days(1),
        EndsWithTheChild = true,
        Figures = [days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var decision in picture.Its<AssessmentEnded>().Where(fact => fact.Body.Outcome is AssessmentOutcome.ChildInNeed))
        {
            var held = picture.Its<MeetingHeld>().Any(meeting => meeting.Body.Type is MeetingType.ChildInNeed && meeting.Entry.Known > decision.Entry.Known);
            var superseded = picture.Its<AssessmentEnded>().Any(later => later.Entry.Known > decision.Entry.Known);

            if (!held && !superseded && picture.Work.Any(work => work is { Kind: WorkKind.ChildInNeed, Until: null } && work.From <= decision.Entry.Known))
            {
                var due = decision.Entry.Known.DaysOn(picture.Of(days));
                yield return Card.Raise(picture,
                    $"Child in need was decided {decision.Entry.Happened.OnInWords}. Its first meeting was due by {London.InWords(due)} and is not recorded as held. There is no written plan without it.",
                    [decision.Entry],
                    [.. Tell.SocialCare(picture), .. Recipient.Of(Role.TeamManager, Role.HealthVisitor)],
                    about: decision.Entry.Id.ToString(),
                    from: due > decision.Entry.Received ? due : decision.Entry.Received);
            }
        }
    }
}
