using WholePicture.Casework.Contacts;
using WholePicture.Casework.Health;
using WholePicture.Casework.History;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>In a pregnancy one agency writes down what makes the mother vulnerable, and neither her GP nor the health visitor is asked what they hold (REQ HC-03).</summary>
public sealed class PregnancySeenByOne : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "pregnancy-seen-by-one",
        LooksFor = "In a pregnancy one agency alone writes down a doubt, an untreated need or a harm in the mother's past, and neither GP nor health visitor has been asked.",
        Asks = "Put together what each holds. Arrange the health visitor's contact before the birth.",
        QuietWhen = "a GP or a health visitor has been asked, told or met with since",
        Taught = ["REQ HC-01", "REQ HC-03", "REQ AT-04", "HC-1", "B 3.1.2", "B 3.1.12"],
        Within = Within.Days(5),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var mothers = picture.Mothers();
        var doubts = picture.Entries.Where(entry => IsDoubt(entry, mothers) && picture.Life.InPregnancy(London.Day(entry.Known))).ToList();

        if (doubts.Count > 0 && doubts.Select(entry => entry.Agency).Distinct().Count() == 1
            && picture.Partnership.KindOf(doubts[0].Agency) is AgencyKind.Midwifery
            && !picture.HasReached(AgencyKind.Gp, doubts[0].Known) && !picture.HasReached(AgencyKind.HealthVisiting, doubts[0].Known))
        {
            yield return Card.Raise(picture,
                $"{picture.Name(doubts[0].Agency)} alone has written down what makes this mother vulnerable, first {doubts[0].Happened.OnInWords}. No GP and no health visitor is recorded as asked.",
                doubts,
                [.. Recipient.Of(Role.Midwife, Role.HealthVisitor), .. Tell.IfInvolved(picture, Role.Gp)]);
        }
    }

    private static bool IsDoubt(Entry entry, IReadOnlySet<PersonId> mothers) => entry.Body
        is Visit { Doubts: not null } or Diagnosis { InTreatment: not true } or PastHarm && entry.Who(PersonRole.Mother, PersonRole.Subject).Any(mothers.Contains);
}
