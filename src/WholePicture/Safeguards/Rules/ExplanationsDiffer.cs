using WholePicture.Casework.Health;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>An injury is explained in more than one way (REQ SM-10, CH-05).</summary>
public sealed class ExplanationsDiffer : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "explanations-differ",
        LooksFor = "A child's injury is explained in more than one way.",
        Asks = "Put the accounts side by side with the doctor's opinion on each. Hold a strategy discussion; consider another examination.",
        QuietWhen = "a strategy discussion with police and health is held after the latest account",
        Taught = ["REQ SM-10", "REQ CH-05", "REQ SM-17", "B 1.2.6", "B 1.3.6", "B 3.1.6"],
        Within = Within.OneDay,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var accounts = picture.All<InjuryExplained>().Where(fact => fact.Body.As is not Explanation.NotStated && fact.Entry.IsOnChild(picture.Child)).OrderBy(fact => fact.Entry.Known).ToList();

        if (accounts.Select(fact => fact.Body.As).Distinct().Count() > 1 && !picture.StrategyHeldAfter(accounts[^1].Entry))
        {
            yield return Card.Raise(picture,
                $"The injury is explained as {Say.List(accounts.Select(fact => Say.Words(fact.Body.As)).Distinct())}, last {accounts[^1].Entry.Happened.OnInWords}.",
                accounts.Select(fact => fact.Entry),
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.PoliceChildAbuseTeam, Role.HospitalClinician)]);
        }
    }
}
