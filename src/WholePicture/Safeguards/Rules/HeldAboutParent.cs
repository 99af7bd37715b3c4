using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.Health;
using WholePicture.Casework.History;
using WholePicture.Casework.Meetings;
using WholePicture.Casework.Sharing;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A service that works with a parent or partner alone holds something that bears on a small child, and it was neither asked nor has it decided about sharing (REQ FP-05, CH-09 to CH-11, AT-05).</summary>
public sealed class HeldAboutParent : ISafeguard
{
    private const int SmallYears = 2;

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "held-about-parent",
        LooksFor = "A GP, mental health service, psychologist or police force holds an untreated need, drug use or violence of a parent or partner of an unborn child or a child under two, or while social care is at work, and has neither been asked nor decided whether to share.",
        Asks = "Ask that service. Its safeguarding lead decides what to share and writes why, either way. What it holds is never shown to another parent without that decision.",
        QuietWhen = "the service has been asked, has shared, or has written why not",
        Taught = ["REQ FP-05", "REQ CH-09", "REQ CH-10", "REQ CH-11", "REQ AT-05", "REQ FP-08", "Bd 34", "Bd 42–46", "Bd 53"],
        Within = Within.Days(3),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var borne = picture.Entries.Where(Bears).ToList();
        if (borne.Count == 0)
        {
            yield break;
        }

        var family = picture.Mothers().Concat(picture.Fathers()).Concat(picture.People.Values.Where(person => person.As.Contains(PersonRole.Partner)).Select(person => person.Id)).ToHashSet();
        var bears = picture.All<MeetingHeld>().Count > 0 || picture.Work.Count > 0 || picture.Life is { Born: null, Expected: not null };

        foreach (var service in borne.Where(entry => Holders(picture, entry) && entry.People.Any(person => person is { } id && family.Contains(id))).GroupBy(entry => entry.Agency))
        {
            var held = service.ToList();

            if ((bears || picture.Life.IsYoungerThan(SmallYears, London.Day(held.Max(entry => entry.Known)))) && !IsSettled(picture, service.Key, held))
            {
                yield return Card.Raise(picture,
                    $"{picture.Name(service.Key)} holds something about a parent or partner that bears on this child. It is not recorded as asked, and no decision whether to share is recorded.",
                    held,
                    [.. Lead(picture, service.Key), .. Tell.SocialCare(picture), .. Tell.IfInvolved(picture, Role.Midwife, Role.HealthVisitor)],
                    about: service.Key.ToString()!);
            }
        }
    }

    private static bool Bears(Entry entry) => entry.Body
        is Diagnosis { InTreatment: not true, Area: HealthArea.MentalHealth or HealthArea.Learning or HealthArea.SubstanceUse }
        or Disclosure { Substances.Count: > 0, Behaviours.Count: 0 }
        or PastHarm { Topic: PastTopic.SaidToHaveAbusedEarlierPartner or PastTopic.SaidToBeViolentToOthers };

    private static bool Holders(Picture picture, Entry entry) => picture.Partnership.KindOf(entry.Agency)
        is AgencyKind.Gp or AgencyKind.MentalHealth or AgencyKind.TalkingTherapies or AgencyKind.SubstanceMisuse or AgencyKind.Police or AgencyKind.Other;

    private static bool IsSettled(Picture picture, AgencyId agency, List<Entry> held)
    {
        var references = held.Select(entry => entry.Reference).ToHashSet();

        return picture.All<InformationAsked>().Any(asked => asked.Body.Of.Contains(agency) && asked.Entry.Known >= held.Max(entry => entry.Known))
            || references.All(reference => picture.All<InformationShared>().Any(shared => shared.Entry.Agency == agency && shared.Body.Of.Contains(reference))
                || picture.All<NotShared>().Any(kept => kept.Entry.Agency == agency && kept.Body.Of.Contains(reference)));
    }

    private static IEnumerable<Recipient> Lead(Picture picture, AgencyId agency) => picture.Partnership.KindOf(agency) switch
    {
        AgencyKind.Gp => [new(Role.GpSafeguarding, agency)],
        AgencyKind.Police => Recipient.Of(Role.PoliceDomesticAbuseUnit),
        _ => [],
    };
}
