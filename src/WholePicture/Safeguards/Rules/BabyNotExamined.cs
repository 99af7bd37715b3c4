using WholePicture.Casework.Health;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>A small baby’s injury was seen, and no paediatrician has examined the baby that day (practice rule IN-08).</summary>
public sealed class BabyNotExamined : ISafeguard
{
    private const int Months = 182;
    private static readonly Figure hours = new("baby-not-examined", "hours", 4, 1, 24, "Hours from the injury being seen to the medical (IN-08: local, four is common)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "baby-not-examined",
        LooksFor = "An injury was seen in a baby too young to move alone, and four hours later no medical is recorded.",
        Asks = "Get the baby to a paediatrician today, and tell them everything that is known.",
        QuietWhen = "a child protection medical is recorded, or the baby is admitted",
        Taught = ["IN-08", "IN-01", "REQ SM-07", "B 1.3.5"],
        Within = Within.AtOnce,
        EndsWithTheChild = true,
        Figures = [hours],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var injury in picture.All<Injury>().Where(fact => fact.Entry.IsOnChild(picture.Child) && picture.Life.DaysOld(London.Day(fact.Entry.At())) < Months))
        {
            var examined = picture.All<ProtectionMedical>().Any(medical => medical.Entry.IsOnChild(picture.Child) && medical.Entry.Known >= injury.Entry.Known)
                || picture.All<Admission>().Any(stay => stay.Entry.IsOnChild(picture.Child) && stay.Entry.Known >= injury.Entry.Known)
                || picture.Partnership.KindOf(injury.Entry.Agency) is AgencyKind.Hospital;

            if (!examined)
            {
                yield return Card.Raise(picture,
                    $"An injury of this baby was seen {injury.Entry.Happened.OnInWords}. No medical is recorded.",
                    [injury.Entry],
                    [.. Tell.SocialCare(picture), .. Tell.At(picture, [injury.Entry.Agency]), .. Recipient.Of(Role.HospitalClinician, Role.NamedNurse)],
                    about: injury.Entry.Id.ToString(),
                    from: Around.Later(injury.Entry.Known.AddHours(picture.Of(hours)), injury.Entry.Received));
            }
        }
    }
}
