using WholePicture.Casework.Referrals;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>A request for early help has no answer in two working days (practice rule TH-5).</summary>
public sealed class EarlyRequestUnanswered : ISafeguard
{
    private static readonly Figure days = new("early-request-unanswered", "working-days", 2, 1, 10, "Working days to an answer (TH-5: two in Kent)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "early-request-unanswered",
        LooksFor = "A referral to early help has no decision, and nobody has begun work, within two working days.",
        Asks = "Answer it: yes and who, or no and where else. Tell whoever asked.",
        QuietWhen = "the agency asked records a decision, or somebody begins work with the family",
        Taught = ["TH-5", "REQ RT-03", "REQ RT-10"],
        Within = Within.Days(1),
        Figures = [days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var sent in picture.All<Referral>().Where(fact => picture.Partnership.KindOf(fact.Body.To) is AgencyKind.EarlyHelp && fact.Entry.IsAbout(picture.Child)))
        {
            var answered = picture.All<ReferralDecision>().Any(decision => decision.Entry.Agency == sent.Body.To && decision.Entry.Known >= sent.Entry.Known && decision.Body.Answer is not ReferralAnswer.NotDecided)
                || picture.Involvements.Any(involvement => involvement.Agency == sent.Body.To && involvement.Entry.Known >= sent.Entry.Known);

            if (!answered)
            {
                yield return Card.Raise(picture,
                    $"{picture.Name(sent.Entry.Agency)} asked for early help {sent.Entry.Happened.OnInWords}. No answer is recorded.",
                    [sent.Entry],
                    [.. Recipient.Of(Role.EarlyHelpManager), .. Tell.At(picture, [sent.Entry.Agency])],
                    about: sent.Entry.Id.ToString(),
                    from: Around.Later(WorkingDays.CloseAfter(sent.Entry.Known, picture.Of(days)), sent.Entry.Received));
            }
        }
    }
}
