using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>Abuse again within a year of a MARAC referral: it goes back, whatever its grade (practice rules DA-21, DA-23, T1-45).</summary>
public sealed class MaracRepeat : ISafeguard
{
    private const int Months = 12;

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "marac-repeat",
        LooksFor = "Any abuse between the same two people within twelve months of the last MARAC referral, and no new referral.",
        Asks = "Send it back to MARAC as a repeat.",
        QuietWhen = "a MARAC referral is recorded after it",
        Taught = ["REQ DA-09", "DA-21", "DA-23", "T1-45", "Bd 26"],
        Within = Within.Days(1),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var referrals = picture.All<MaracReferral>();

        if (referrals.Count == 0)
        {
            yield break;
        }

        var last = referrals.MaxBy(fact => fact.Entry.Known).Entry;
        var again = picture.All<IAccountOfAbuse>()
            .Where(fact => fact.Body.Behaviours.Count > 0 && fact.Entry.At() > last.At() && fact.Entry.At() <= last.Known.MonthsOn(Months))
            .Select(fact => fact.Entry).Where(entry => IsBetweenTheSame(last, entry)).ToList();

        if (again.Count > 0)
        {
            yield return Card.Raise(picture,
                $"MARAC was asked {last.Happened.OnInWords}. Since then {Say.Count(again.Count, "account", "accounts")} of abuse, last {again[^1].Happened.OnInWords}, and no new referral.",
                [last, .. again],
                [.. Recipient.Of(Role.MaracCoordinator, Role.PoliceDomesticAbuseUnit), .. Tell.SocialCare(picture)]);
        }
    }

    // A referral often names nobody but the victim: who is not named in both is not compared
    private static bool IsBetweenTheSame(Entry referral, Entry account) => account.Who(PersonRole.Victim, PersonRole.Mother, PersonRole.AllegedPerpetrator).Any(referral.IsAbout)
        && MayBeOne(Victims(referral), Victims(account)) && MayBeOne(referral.Who(PersonRole.AllegedPerpetrator), account.Who(PersonRole.AllegedPerpetrator));

    private static bool MayBeOne(IReadOnlyList<PersonId> some, IReadOnlyList<PersonId> others) => some.Count == 0 || others.Count == 0 || some.Intersect(others).Any();

    private static IReadOnlyList<PersonId> Victims(Entry entry) => entry.Who(PersonRole.Victim) is { Count: > 0 } victims ? victims : entry.Who(PersonRole.Mother);
}
