using WholePicture.Casework.Health;
using WholePicture.Casework.History;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A small child has an injury, and violence in the family is on record (REQ SM-07, AT-10).</summary>
public sealed class InjuryAndViolence : ISafeguard
{
    private const int SmallYears = 2;

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "injury-and-violence",
        LooksFor = "A child under two has an injury, and abuse or violence round the child is on record, whichever was known first.",
        Asks = "Hold a strategy discussion on the whole history, not on one mark.",
        QuietWhen = "a strategy discussion with police and health is held after both were known",
        Taught = ["REQ SM-07", "REQ AT-10", "REQ SM-18", "REQ CH-03", "IN-07", "IN-10", "Bd 30"],
        Within = Within.AtOnce,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var injuries = picture.All<Injury>().Where(fact => fact.Entry.IsOnChild(picture.Child) && picture.Life.IsYoungerThan(SmallYears, London.Day(fact.Entry.At()))).Select(fact => fact.Entry).ToList();
        List<Entry> violence = injuries.Count == 0 ? [] : [.. picture.AccountsOfAbuse(),
            .. picture.All<PastHarm>().Where(fact => fact.Body.Topic is PastTopic.SaidToHaveAbusedEarlierPartner or PastTopic.SaidToBeViolentToOthers or PastTopic.ReasonForPlansElsewhere).Select(fact => fact.Entry)];

        if (violence.Count > 0 && !picture.StrategyHeldAfter(injuries.Concat(violence).MaxBy(entry => entry.Known)!))
        {
            yield return Card.Raise(picture,
                $"{Say.Sentence(Say.Count(injuries.Count, "injury", "injuries"))}, last {injuries[^1].Happened.OnInWords}, and {Say.Count(violence.Count, "entry", "entries")} on violence round the child.",
                [.. injuries, .. violence],
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.PoliceChildAbuseTeam, Role.HospitalClinician, Role.HealthVisitor)]);
        }
    }
}
