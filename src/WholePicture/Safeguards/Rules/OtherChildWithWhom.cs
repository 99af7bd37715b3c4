using WholePicture.Casework.Contacts;
using WholePicture.Casework.Enquiries;
using WholePicture.Casework.Health;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>An emergency takes the family to hospital, and nobody wrote down with whom the other child is (REQ SM-19, PF-11).</summary>
public sealed class OtherChildWithWhom : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "other-child-with-whom",
        LooksFor = "An emergency admission in a family with another child, and no checked carer is recorded for that child.",
        Asks = "Find out who has the other child. Check the carer, and write it down.",
        QuietWhen = "care by somebody who was checked is recorded for each other child, or a worker has seen them",
        Taught = ["REQ SM-19", "REQ PF-11", "B 1.3.1", "B 3.1.22"],
        Within = Within.AtOnce,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var stay in picture.All<Admission>().Where(stay => stay.Body.Emergency))
        {
            var open = picture.OtherChildren()
                .Where(child => !stay.Entry.IsAbout(child.Id) && !IsKnownSafe(picture, child.Id, stay.Entry.Known))
                .ToList();

            if (open.Count > 0)
            {
                var care = picture.All<CareArranged>().Where(fact => fact.Entry.Known >= stay.Entry.Known).Select(fact => fact.Entry);
                yield return Card.Raise(picture,
                    $"An emergency took this family to hospital {stay.Entry.Happened.OnInWords}. {Say.Sentence(Say.Count(open.Count, "other child", "other children"))}: with whom, and whether that carer was checked, is not recorded.",
                    [stay.Entry, .. care],
                    [.. Recipient.Of(Role.PoliceSupervisor, Role.OutOfHours), .. Tell.SocialCare(picture)],
                    about: stay.Entry.Id.ToString());
            }
        }
    }

    private static bool IsKnownSafe(Picture picture, PersonId child, DateTimeOffset since) => picture.Entries.Any(entry => entry.Known >= since
        && entry.Body is CareArranged { Checked: true } or Visit { Child: ChildSeen.Seen } && entry.IsOnChild(child));
}
