using WholePicture.Casework.Enquiries;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>Somebody accused of harm at work has a child at home or lives with one, and nobody passed it on (REQ RT-11, practice rule T1-42).</summary>
public sealed class ConcernAtWork : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "concern-at-work",
        LooksFor = "A parent or partner was accused of harm to somebody in their care at work, and the officer for people in positions of trust was not told.",
        Asks = "The employer tells the officer within a working day. The officer tells social care, who weigh what it means for the child.",
        QuietWhen = "the officer has been told",
        Taught = ["REQ RT-11", "REQ DA-16", "T1-42", "Bd 22", "Bd 53"],
        Within = Within.Days(1),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var told = picture.All<EmploymentConcern>().Where(fact => fact.Body.OfficerTold).Select(fact => fact.Entry).ToList();

        foreach (var concern in picture.All<EmploymentConcern>().Where(fact => !fact.Body.OfficerTold && !told.Exists(entry => entry.Known >= fact.Entry.Known && entry.People.Intersect(fact.Entry.People).Any())))
        {
            yield return Card.Raise(picture,
                $"An adult in this child's life was accused of harm at work {concern.Entry.Happened.OnInWords}. It is not recorded that the officer for people in positions of trust was told.",
                [concern.Entry],
                [new(Role.PositionOfTrustOfficer), .. Tell.SocialCare(picture), .. Recipient.Of(Role.HealthVisitor)],
                about: concern.Entry.Id.ToString());
        }
    }
}
