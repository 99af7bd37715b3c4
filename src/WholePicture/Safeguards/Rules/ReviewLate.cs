using WholePicture.Casework.Meetings;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>A plan has not been reviewed in time (practice rules T1-16, T1-17, T1-23).</summary>
public sealed class ReviewLate : ISafeguard
{
    private const int FirstMonths = 3;
    private const int LaterMonths = 6;

    private static readonly Figure days = new("review-late", "need-days", 42, 14, 120, "Days between child in need meetings (T1-23: local, four to six weeks)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "review-late",
        LooksFor = "A protection plan has no review conference within three months of its first and six of the next, or a child in need plan no meeting within six weeks of the last.",
        Asks = "Hold the review. New harm brings it forward.",
        QuietWhen = "the review is held, or the plan ends",
        Taught = ["REQ PL-02", "REQ PL-08", "T1-16", "T1-17", "T1-23", "W-07"],
        Within = Within.Days(1),
        EndsWithTheChild = true,
        Figures = [days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var plan in picture.Work.Where(work => work is { Kind: WorkKind.ChildProtection or WorkKind.ChildInNeed, Until: null }))
        {
            var type = plan.Kind is WorkKind.ChildProtection ? MeetingType.ReviewConference : MeetingType.ChildInNeed;
            var last = picture.Its<MeetingHeld>().Where(meeting => meeting.Body.Type == type && meeting.Entry.Known > plan.From).Select(meeting => meeting.Entry).MaxBy(entry => entry.Known);

            // The first child in need meeting has a clock of its own
            if (plan.Kind is WorkKind.ChildInNeed && last is null)
            {
                continue;
            }

            var due = type is MeetingType.ChildInNeed ? last!.Known.DaysOn(picture.Of(days)) : (last?.Known ?? plan.From).MonthsOn(last is null ? FirstMonths : LaterMonths);
            yield return Card.Raise(picture,
                $"The plan was last looked at {(last ?? plan.Began).Happened.OnInWords}. Its review was due by {London.InWords(due)} and is not recorded as held.",
                last is null ? [plan.Began] : [plan.Began, last],
                [.. Tell.SocialCare(picture), new(Role.TeamManager), .. plan.Kind is WorkKind.ChildProtection ? Recipient.Of(Role.ConferenceChair) : []],
                about: plan.Began.Id.ToString(),
                from: Around.Later(due, (last ?? plan.Began).Received));
        }
    }
}
