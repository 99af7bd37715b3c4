using WholePicture.Casework.Contacts;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>A baby is known to the health visitors only by video or telephone (REQ HC-02, practice rule WNB-6).</summary>
public sealed class NeverSeenInPerson : ISafeguard
{
    private const int YoungestYears = 1;

    private static readonly Figure times = new("never-seen-in-person", "contacts", 2, 1, 10, "Remote contacts in a row that ask for a visit in person (local)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "never-seen-in-person",
        LooksFor = "Health visitors have been in touch about a baby under one only by video or telephone.",
        Asks = "Name who will go and see the baby, undressed, and where the baby sleeps. Allow time, and bring an interpreter where one is needed.",
        QuietWhen = "a health visitor has seen the baby in person",
        Taught = ["REQ HC-02", "REQ HC-01", "WNB-6", "HC-7", "TH T4 p1", "TH T4 p2"],
        Within = Within.Days(2),
        EndsWithTheChild = true,
        Figures = [times],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var contacts = picture.All<Visit>().Where(visit => picture.Partnership.KindOf(visit.Entry.Agency) is AgencyKind.HealthVisiting
            && picture.Life.DaysOld(London.Day(visit.Entry.At())) is not null && visit.Entry.IsAbout(picture.Child)).ToList();
        var remote = contacts.Where(visit => visit.Body.Place is VisitPlace.Video or VisitPlace.Telephone).ToList();

        if (picture.AreEnough(remote.Count, times) && picture.Life.IsYoungerThan(YoungestYears, London.Day(remote[^1].Entry.Known)) && !contacts.Exists(visit => visit.Body.Child is ChildSeen.Seen && !remote.Contains(visit)))
        {
            yield return Card.Raise(picture,
                $"{Say.Sentence(Say.Count(remote.Count, "contact", "contacts"))} by health visitors since the birth, all by video or telephone. None has seen the baby in person.",
                remote.Select(visit => visit.Entry),
                [.. Recipient.Of(Role.HealthVisitor, Role.HealthVisitingSafeguarding, Role.NamedNurse), .. Tell.SocialCare(picture)]);
        }
    }
}
