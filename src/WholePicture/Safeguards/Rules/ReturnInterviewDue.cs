using WholePicture.Casework.Enquiries;
using WholePicture.Chronology;
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
        if (picture.All<MissingEpisode>().Count == 0)
        {
            yield break;
        }

        // What police and a school both record of one day is one return
        var returns = Stages(picture, MissingStage.CameBack).DistinctBy(back => London.Day(back.At())).ToList();
        var answers = Stages(picture, MissingStage.HeardOnReturn, MissingStage.DeclinedToBeHeard).Select(answer => answer.Known).DefaultIfEmpty(DateTimeOffset.MinValue).Max();

        foreach (var (back, time) in returns.Select((back, place) => (back, place + 1)).Where(one => one.back.Known > answers))
        {
            var due = back.At().AddHours(Hours);

            yield return Card.Raise(picture,
                $"The child came back {back.Happened.OnInWords}{(time > 1 ? $", time {time} on record" : "")}. Somebody independent was to hear them by {London.WithTime(due)}.",
                [back],
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.PoliceSupervisor), .. Tell.IfInvolved(picture, Role.SchoolSafeguardingLead)],
                about: back.Id.ToString(),
                from: Around.Later(due, back.Received));
        }
    }

    private static IEnumerable<Entry> Stages(Picture picture, params MissingStage[] stages) =>
        picture.All<MissingEpisode>().Where(fact => stages.Contains(fact.Body.Stage) && fact.Entry.IsOnChild(picture.Child)).Select(fact => fact.Entry);
}
