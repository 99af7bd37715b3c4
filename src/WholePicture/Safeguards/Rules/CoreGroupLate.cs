using WholePicture.Casework.Meetings;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>A protection plan runs, and its core group has not met in time (practice rules T1-14, T1-15).</summary>
public sealed class CoreGroupLate : ISafeguard
{
    private const int First = 10;

    private static readonly Figure days = new("core-group-late", "days", 42, 14, 90, "Days between core groups (T1-15: usually four to six weeks)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "core-group-late",
        LooksFor = "A child protection plan began and its first core group is not held in ten working days, or the next in six weeks.",
        Asks = "Hold it, with everybody the conference named and the parents.",
        QuietWhen = "a core group is held, or the plan ends",
        Taught = ["REQ PL-03", "REQ PL-08", "T1-12", "T1-14", "T1-15", "A-09", "A-10"],
        Within = Within.Days(1),
        EndsWithTheChild = true,
        Figures = [days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var plan in picture.Work.Where(work => work is { Kind: WorkKind.ChildProtection, Until: null, Began.Body: MeetingHeld }))
        {
            var last = picture.Its<MeetingHeld>().Where(meeting => meeting.Entry.Known > plan.From && meeting.Body.Type is MeetingType.CoreGroup or MeetingType.ReviewConference).Select(meeting => meeting.Entry).MaxBy(entry => entry.Known);
            var due = last is null ? WorkingDays.CloseAfter(plan.From, First) : last.Known.DaysOn(picture.Of(days));

            yield return Card.Raise(picture,
                $"{(last is null ? $"The protection plan began on {London.InWords(plan.From)}. Its first core group was due" : $"The core group last met {last.Happened.OnInWords}. The next was due")} by {London.InWords(due)} and is not recorded as held.",
                last is null ? [plan.Began] : [plan.Began, last],
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.TeamManager, Role.ConferenceChair)],
                about: plan.Began.Id.ToString(),
                from: Around.Later(due, (last ?? plan.Began).Received));
        }
    }
}
