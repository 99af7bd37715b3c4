using WholePicture.Casework.Meetings;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A child is looked after and has not been reviewed in time (practice rule T1-26).</summary>
public sealed class LookedAfterReviewLate : ISafeguard
{
    private const int First = 20;
    private const int Second = 3;
    private const int Later = 6;

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "looked-after-review-late",
        LooksFor = "A looked-after child has no review within twenty working days, three months of the first, and six of the next.",
        Asks = "Hold the review, with the child’s own words in it.",
        QuietWhen = "the review is held, or the child is no longer looked after",
        Taught = ["T1-26", "REQ ME-05"],
        Within = Within.Days(1),
        EndsWithTheChild = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        if (Away.LookedAfterAt(picture, picture.AsAt) is { } began)
        {
            var held = picture.Its<MeetingHeld>().Where(meeting => meeting.Body.Type is MeetingType.LookedAfterReview && meeting.Entry.Known > began.Known).Select(meeting => meeting.Entry).ToList();
            var due = held.Count switch { 0 => WorkingDays.CloseAfter(began.Known, First), 1 => held[0].Known.MonthsOn(Second), _ => held[^1].Known.MonthsOn(Later) };

            yield return Card.Raise(picture,
                $"The child has been looked after since {London.InWords(began.Known)}. {(held.Count == 0 ? "The first review" : "The next review")} was due by {London.InWords(due)} and is not recorded as held.",
                [began, .. held.TakeLast(1)],
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.TeamManager, Role.ConferenceChair)],
                from: Around.Later(due, held.LastOrDefault()?.Received ?? began.Received));
        }
    }
}
