using WholePicture.Casework.Enquiries;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A child was missing and has come back, and nobody independent has heard them (practice rule T1-48).</summary>
public sealed class ReturnInterviewDue : ISafeguard
{
    private const int Hours = 72;

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "return-interview-due",
        LooksFor = "A child came back after being missing, and within seventy-two hours nobody independent is recorded as having offered to hear them.",
        Asks = "Offer it again, somewhere they choose. Ask where they were, with whom, and what they went away from.",
        QuietWhen = "the child is heard, or declined it",
        Taught = ["T1-48", "REQ ME-07", "REQ AT-09"],
        Within = Within.Days(1),
        EndsWithTheChild = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var back = picture.All<MissingEpisode>().Where(fact => fact.Body.Stage is MissingStage.CameBack && fact.Entry.IsOnChild(picture.Child)).Select(fact => fact.Entry).LastOrDefault();

        if (back is not null && !picture.All<MissingEpisode>().Any(fact => fact.Body.Stage is MissingStage.HeardOnReturn or MissingStage.DeclinedToBeHeard && fact.Entry.Known >= back.Known && fact.Entry.IsOnChild(picture.Child)))
        {
            var due = back.At().AddHours(Hours);
            var times = picture.All<MissingEpisode>().Count(fact => fact.Body.Stage is MissingStage.CameBack && fact.Entry.IsOnChild(picture.Child));

            yield return Card.Raise(picture,
                $"The child came back {back.Happened.OnInWords}{(times > 1 ? $", time {times} on record" : "")}. Somebody independent was to hear them by {London.WithTime(due)}.",
                [back],
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.PoliceSupervisor), .. Tell.IfInvolved(picture, Role.SchoolSafeguardingLead)],
                from: Around.Later(due, back.Received));
        }
    }
}
