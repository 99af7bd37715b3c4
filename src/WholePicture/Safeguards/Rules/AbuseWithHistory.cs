using WholePicture.Casework.History;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>Somebody with a history of violence, to an earlier partner or to others, is said to have done it again near a child (REQ DA-15, DA-16).</summary>
public sealed class AbuseWithHistory : ISafeguard
{
    private static readonly PastTopic[] violent = [PastTopic.SaidToHaveAbusedEarlierPartner, PastTopic.SaidToBeViolentToOthers, PastTopic.ReasonForPlansElsewhere];

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "abuse-with-history",
        LooksFor = "An account of abuse names an adult of whom earlier violence, to a partner or to others, is on record.",
        Asks = "Share both with those who care for the child. Ask the person hurt alone. Weigh the whole, not one evening.",
        QuietWhen = "an assessment has spoken to that adult, or a strategy discussion with police and health is held, since",
        Taught = ["REQ DA-15", "REQ DA-16", "REQ DA-20", "REQ CH-02", "TH T5 p3", "TH T7 p1", "Bd 24", "Bd 50"],
        Within = Within.OneDay,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var history = picture.All<PastHarm>().Where(fact => violent.Contains(fact.Body.Topic)).Select(fact => fact.Entry).ToList();

        if (history.Count == 0)
        {
            yield break;
        }

        foreach (var account in picture.AccountsOfAbuse()
            .SelectMany(entry => entry.Who(PersonRole.AllegedPerpetrator).Select(adult => (adult, entry))).GroupBy(pair => pair.adult, pair => pair.entry))
        {
            var earlier = history.Where(entry => entry.Has(account.Key, PersonRole.Subject)).ToList();
            var last = account.MaxBy(entry => entry.Known)!;

            if (earlier.Count > 0 && !picture.StrategyHeldAfter(last) && !picture.IsAssessedAfter(account.Key, last))
            {
                yield return Card.Raise(picture,
                    $"{Say.Sentence(picture.Called(account.Key))} is named in {Say.Count(account.Count(), "account", "accounts")} of abuse, last {last.Happened.OnInWords}. {picture.Names(earlier.Select(entry => entry.Agency).Distinct())} {(earlier.Select(entry => entry.Agency).Distinct().Count() == 1 ? "holds" : "hold")} earlier violence on record.",
                    [.. earlier, .. account],
                    [.. Tell.SocialCare(picture), .. Recipient.Of(Role.HealthVisitor, Role.Gp), .. Tell.IfInvolved(picture, Role.Midwife)],
                    about: account.Key.ToString());
            }
        }
    }
}
