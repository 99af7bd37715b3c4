using WholePicture.Casework.Health;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A child or the mother is removed from a surgery’s list (REQ PF-09, HC-19).</summary>
public sealed class RemovedFromGpList : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "removed-from-gp-list",
        LooksFor = "A child, or the mother, is removed from a surgery’s list and is on no other.",
        Asks = "Tell the social worker and the health visitor. Talk before the removal takes effect. Find a surgery.",
        QuietWhen = "they are on a list again",
        Taught = ["REQ PF-09", "REQ HC-19", "HC-9", "TH T3 other"],
        Within = Within.Days(1),
        EndsWithTheChild = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var person in picture.All<GpRegistration>().SelectMany(fact => fact.Entry.Who(PersonRole.Child, PersonRole.Subject, PersonRole.Mother).Select(id => (id, fact))).GroupBy(pair => pair.id, pair => pair.fact))
        {
            var last = person.MaxBy(fact => fact.Entry.Known);

            if (!last.Body.Registered && (person.Key == picture.Child || picture.Mothers().Contains(person.Key)))
            {
                yield return Card.Raise(picture,
                    $"{(person.Key == picture.Child ? "This child" : "The mother")} was removed from a surgery's list {last.Entry.Happened.OnInWords}.",
                    [last.Entry],
                    [.. Tell.SocialCare(picture), .. Recipient.Of(Role.HealthVisitor), new(Role.GpSafeguarding, last.Entry.Agency)],
                    about: person.Key.ToString());
            }
        }
    }
}
