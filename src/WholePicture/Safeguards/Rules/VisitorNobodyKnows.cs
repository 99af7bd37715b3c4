using WholePicture.Casework.Contacts;
using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.Enquiries;
using WholePicture.Casework.Health;
using WholePicture.Casework.History;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>Somebody nobody knows visits a parent or child who may be in danger (REQ FP-04, DA-08).</summary>
public sealed class VisitorNobodyKnows : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "visitor-nobody-knows",
        LooksFor = "A visitor whom nobody could name came to a family in which a child is injured, a parent may be exploited, or abuse is on record.",
        Asks = "Ask who it is, and write it down. Pass it on to police and the social worker this shift.",
        QuietWhen = "the visitor is identified",
        Taught = ["REQ FP-04", "REQ SM-06", "TH T6 p1", "TH T6 other"],
        Within = Within.AtOnce,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var visitors = picture.All<VisitorSeen>();

        if (visitors.Count == 0 || visitors.MaxBy(fact => fact.Entry.Known).Body.Identified)
        {
            yield break;
        }

        var unknown = visitors.Where(fact => !fact.Body.Identified).Select(fact => fact.Entry).ToList();
        var danger = picture.Entries.Where(entry => entry.Body is Injury or Arrest or PastHarm { Topic: PastTopic.Exploited } or IAccountOfAbuse { Behaviours.Count: > 0 }).ToList();

        if (danger.Count > 0)
        {
            yield return Card.Raise(picture,
                $"A visitor whom nobody could name came {unknown[^1].Happened.OnInWords}.",
                [.. unknown, .. danger],
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.NamedNurse, Role.HospitalClinician, Role.PoliceSupervisor)]);
        }
    }
}
