using WholePicture.Casework.Health;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>Somebody nobody named is at the birth of a child round whom abuse was recorded (REQ FP-04).</summary>
public sealed class BirthPartnerUnnamed : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "birth-partner-unnamed",
        LooksFor = "A person whom nobody named is at a birth, and abuse was recorded in the pregnancy.",
        Asks = "Find out who it is. Ask the mother, alone. Agree a discharge plan before they go home.",
        QuietWhen = "the hospital corrects the birth entry with who was there",
        Taught = ["REQ FP-04", "REQ FP-01", "A-14", "PB-7", "K 6.21"],
        Within = Within.AtOnce,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var birth in picture.All<Birth>().Where(birth => birth.Entry.IsAbout(picture.Child) && IsUnnamed(birth)))
        {
            var before = picture.AccountsOfAbuse().Where(account => account.Known <= birth.Entry.Known).ToList();

            if (before.Count > 0)
            {
                yield return Card.Raise(picture,
                    $"Somebody was with the mother at the birth {birth.Entry.Happened.OnInWords}, and the record does not say who. Abuse was recorded {(before.Count == 1 ? "once" : $"{before.Count} times")} before it.",
                    [birth.Entry, .. before],
                    Recipient.Of(Role.MaternitySafeguarding, Role.Midwife, Role.HealthVisitor).Concat(Tell.SocialCare(picture)),
                    about: birth.Entry.Id.ToString());
            }
        }
    }

    private static bool IsUnnamed(Fact<Birth> birth) =>
        birth.Body.PartnerThere is true && !birth.Entry.Who(PersonRole.BirthPartner, PersonRole.Father, PersonRole.Partner).Any();
}
