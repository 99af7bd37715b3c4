using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>Contact with somebody violent is to be watched over by the person they hurt (REQ PL-13, DA-12).</summary>
public sealed class VictimSupervises : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "victim-supervises",
        LooksFor = "Contact is supervised by somebody named as hurt in an account of abuse.",
        Asks = "Name somebody else to watch over the contact, and where. A victim cannot be the one who keeps it safe.",
        QuietWhen = "contact is arranged again with another supervisor, or stopped",
        Taught = ["REQ PL-13", "REQ DA-12", "Bd 30"],
        Within = Within.Days(1),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var arranged = picture.All<ContactArranged>();

        if (arranged.Count == 0 || arranged.MaxBy(fact => fact.Entry.Known) is not { Body: { Contact: ContactKind.Supervised, SupervisedBy: { } word } } last || last.Entry.ByRef(word) is not { } supervisor)
        {
            yield break;
        }

        var hurt = picture.AccountsOfAbuse().Where(entry => entry.Has(supervisor, PersonRole.Victim)).ToList();

        if (hurt.Count > 0)
        {
            yield return Card.Raise(picture,
                $"Contact was arranged {last.Entry.Happened.OnInWords}, to be watched over by somebody who is named as hurt in {Say.Count(hurt.Count, "account", "accounts")} of abuse.",
                [last.Entry, .. hurt],
                [.. Tell.SocialCare(picture), new(Role.TeamManager), .. Tell.IfInvolved(picture, Role.DomesticAbuseWorker)]);
        }
    }
}
