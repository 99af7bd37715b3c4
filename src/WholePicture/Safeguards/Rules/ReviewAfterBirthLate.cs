using WholePicture.Casework.Health;
using WholePicture.Casework.Meetings;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A child had a plan before birth, and nobody has looked at it since the birth (practice rule PB-8).</summary>
public sealed class ReviewAfterBirthLate : ISafeguard
{
    private const int Days = 10;

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "review-after-birth-late",
        LooksFor = "A protection plan was made before the birth, and ten working days after it neither a core group nor a review conference is recorded.",
        Asks = "Meet: what was planned for an unborn child must now fit this baby.",
        QuietWhen = "a core group or review conference is held after the birth, or the plan ends",
        Taught = ["PB-8", "T1-16", "REQ PL-02"],
        Within = Within.Days(1),
        EndsWithTheChild = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        if (picture.Work.LastOrDefault(work => work is { Kind: WorkKind.ChildProtection, Until: null }) is { } plan && picture.Life.Born is { } born && London.Day(plan.From) < born
            && !picture.Its<MeetingHeld>().Any(meeting => meeting.Body.Type is MeetingType.CoreGroup or MeetingType.ReviewConference && London.Day(meeting.Entry.Known) >= born))
        {
            var births = picture.All<Birth>().Where(fact => fact.Entry.IsOnChild(picture.Child)).Select(fact => fact.Entry).ToList();
            var due = WorkingDays.CloseAfter(London.Instant(born, default), Days);

            yield return Card.Raise(picture,
                $"The plan was made before this baby was born on {London.InWords(born)}. Nobody is recorded as having looked at it since; that was due by {London.InWords(due)}.",
                [plan.Began, .. births],
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.ConferenceChair, Role.Midwife, Role.HealthVisitor)],
                from: births.Select(entry => entry.Received).Append(plan.Began.Received).Append(due).Max());
        }
    }
}
