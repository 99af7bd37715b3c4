using WholePicture.Casework.Involvement;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A family is handed from one service to the next, and the handover does not say that social care is at work (REQ HC-05, TO-08).</summary>
public sealed class HandoverWithoutSocialCare : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "handover-without-social-care",
        LooksFor = "A handover leaves out that social care works with the family.",
        Asks = "Tell whoever took over, and have their word that they know.",
        QuietWhen = "a later handover to the same role says so",
        Taught = ["REQ HC-05", "REQ TO-08", "TH T3 p4"],
        Within = Within.Days(1),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var role in picture.All<Handover>().GroupBy(fact => fact.Body.To))
        {
            var last = role.MaxBy(fact => fact.Entry.Known);
            var open = picture.Work.Where(work => work.IsOpenAt(last.Entry.Known)).ToList();

            if (open.Count > 0 && !last.Body.Names.Contains(HandoverPart.SocialCare) && role.Key is not Role.SocialWorker)
            {
                yield return Card.Raise(picture,
                    $"The family was handed to the {Say.Words(role.Key)} {last.Entry.Happened.OnInWords}. The handover does not say that social care is at work with the child.",
                    [last.Entry, .. open.Select(work => work.Began)],
                    [new(role.Key), .. Tell.SocialCare(picture), .. Tell.IfInvolved(picture, Role.Midwife)],
                    about: Say.Json(role.Key));
            }
        }
    }
}
