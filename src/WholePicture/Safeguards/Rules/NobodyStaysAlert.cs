using WholePicture.Casework.Plans;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>Work ends without early help, and nobody is named to stay alert (REQ SD-05, RT-13).</summary>
public sealed class NobodyStaysAlert : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "nobody-stays-alert",
        LooksFor = "Work ended, early help was not offered or was declined, and nobody is named who stays alert, and for what.",
        Asks = "Offer it, write the answer, name who stays alert and what would bring a new referral, and tell them.",
        QuietWhen = "the end is recorded again with somebody named, or work begins again",
        Taught = ["REQ SD-05", "REQ RT-13", "TH T3 other"],
        Within = Within.Days(2),
        EndsWithTheChild = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var ended = picture.All<WorkEnded>();

        if (ended.Count > 0 && ended.MaxBy(fact => fact.Entry.Known) is { Body: { EarlyHelp: EarlyHelpOffer.NotOffered or EarlyHelpOffer.Declined, WatchedBy: null } } last && !picture.Work.Any(work => work.From > last.Entry.Known))
        {
            yield return Card.Raise(picture,
                $"Work ended {last.Entry.Happened.OnInWords}. Early help was {(last.Body.EarlyHelp is EarlyHelpOffer.Declined ? "declined" : "not offered")}, and nobody is named to stay alert.",
                [last.Entry],
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.TeamManager, Role.HealthVisitor)],
                about: last.Entry.Id.ToString());
        }
    }
}
