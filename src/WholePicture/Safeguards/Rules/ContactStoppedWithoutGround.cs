using WholePicture.Casework.DomesticAbuse;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A parent's contact is stopped with no ground in law, or they were not told of it or of why (REQ FP-06).</summary>
public sealed class ContactStoppedWithoutGround : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "contact-stopped-without-ground",
        LooksFor = "A parent's contact with a child was stopped, and no ground in law is recorded or the parent was not told.",
        Asks = "Tell the parent what is said, and hear them, unless that puts somebody in danger. Take legal advice on the contact. Follow what is said to an end.",
        QuietWhen = "a later decision on that parent's contact has a ground and was told to them",
        Taught = ["REQ FP-06", "REQ FP-10", "B 1.3.9", "B 3.1.17"],
        Within = Within.Days(2),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var parent in picture.All<ContactArranged>().GroupBy(fact => fact.Entry.Who(Chronology.PersonRole.Subject, Chronology.PersonRole.Father, Chronology.PersonRole.Mother) is [var first, ..] ? first : default))
        {
            var last = parent.MaxBy(fact => fact.Entry.Known);

            if (last.Body is { Contact: ContactKind.Stopped } decided && (decided.Basis is ContactBasis.NotStated || !decided.ParentTold))
            {
                yield return Card.Raise(picture,
                    $"{Say.Sentence(picture.Called(parent.Key))}'s contact was stopped {last.Entry.Happened.OnInWords}. {(decided.Basis is ContactBasis.NotStated ? "No ground in law is recorded." : "")}{(decided.ParentTold ? "" : $"{(decided.Basis is ContactBasis.NotStated ? " " : "")}It is not recorded that they were told.")}",
                    [last.Entry],
                    [.. Tell.SocialCare(picture), new(Role.TeamManager)],
                    about: parent.Key.ToString());
            }
        }
    }
}
