using WholePicture.Casework.DomesticAbuse;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>Somebody takes back what they said, or ends the help they had, again: it is a pattern, and does not lower the risk (REQ DA-18).</summary>
public sealed class WithdrawalsAddUp : ISafeguard
{
    private static readonly Figure times = new("withdrawals-add-up", "times", 2, 2, 10, "Withdrawals that make a pattern (local)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "withdrawals-add-up",
        LooksFor = "Accounts, support for a prosecution or a service’s help have been withdrawn more than once.",
        Asks = "Show the whole pattern beside what is promised now. Test the plan against it: assume that it happens again. Ask what makes it unsafe to go on.",
        QuietWhen = "a strategy discussion with police and health is held after the latest",
        Taught = ["REQ DA-18", "REQ DA-14", "REQ SD-06", "REQ DA-03", "Bd 23", "Bd 26", "H 2.2"],
        Within = Within.Days(1),
        Figures = [times],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var withdrawn = picture.All<Withdrawal>().OrderBy(fact => fact.Entry.Known).ToList();

        if (picture.AreEnough(withdrawn.Count, times) && !picture.StrategyHeldAfter(withdrawn[^1].Entry))
        {
            yield return Card.Raise(picture,
                $"Withdrawn {withdrawn.Count} times since {withdrawn[0].Entry.Happened}: {Say.List(withdrawn.Select(fact => Say.Words(fact.Body.What)).Distinct())}. It does not lower the risk.",
                withdrawn.Select(fact => fact.Entry),
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.PoliceDomesticAbuseUnit), .. Tell.IfInvolved(picture, Role.DomesticAbuseWorker, Role.ConferenceChair), .. picture.All<MaracReferral>().Count > 0 ? Recipient.Of(Role.MaracCoordinator) : []]);
        }
    }
}
