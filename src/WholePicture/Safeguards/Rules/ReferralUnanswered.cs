using WholePicture.Casework.Referrals;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A referral to social care has no decision within a working day (REQ RT-03, practice rule T1-01).</summary>
public sealed class ReferralUnanswered : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "referral-unanswered",
        LooksFor = "A referral to social care has no decision, and no work has begun, by the end of the next working day.",
        Asks = "Decide, write why, and tell whoever referred.",
        QuietWhen = "the agency asked records a decision, or an assessment or strategy discussion follows",
        Taught = ["REQ RT-03", "REQ RT-07", "T1-01", "Bd 34", "Bd 39"],
        Within = Within.Days(1),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var sent in picture.All<Referral>().Where(fact => picture.Partnership.KindOf(fact.Body.To) is AgencyKind.SocialCare && fact.Entry.IsAbout(picture.Child)))
        {
            var answered = picture.All<ReferralDecision>().Any(decision => decision.Entry.Agency == sent.Body.To && decision.Entry.Known >= sent.Entry.Known && decision.Body.Answer is not ReferralAnswer.NotDecided)
                || picture.Work.Any(work => work.From >= sent.Entry.Known);

            if (!answered)
            {
                yield return Card.Raise(picture,
                    $"{picture.Name(sent.Entry.Agency)} referred {sent.Entry.Happened.OnInWords}. No decision is recorded.",
                    [sent.Entry],
                    [new(Role.FrontDoor), new(Role.TeamManager), .. Tell.At(picture, [sent.Entry.Agency])],
                    about: sent.Entry.Id.ToString(),
                    from: Around.Later(WorkingDays.CloseAfter(sent.Entry.Known, 1), sent.Entry.Received));
            }
        }
    }
}
