using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.History;
using WholePicture.Casework.Referrals;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A referral leaves out history that others hold (REQ RT-02).</summary>
public sealed class ReferralWithoutHistory : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "referral-without-history",
        LooksFor = "A referral to social care says that it gives no history, and others hold some.",
        Asks = "Act on it meanwhile. Read what is held, and ask the sender and earlier areas for the rest.",
        QuietWhen = "a later referral, or a decision, shows that the history was read",
        Taught = ["REQ RT-02", "REQ TO-04", "REQ RT-06", "H 3"],
        Within = Within.Days(1),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var sent in picture.All<Referral>().Where(fact => fact.Body.HistoryGiven is false && picture.Partnership.KindOf(fact.Body.To) is AgencyKind.SocialCare))
        {
            var history = picture.Entries.Where(entry => entry.Known <= sent.Entry.Known && entry.Body is PastHarm or Withdrawal or IAccountOfAbuse { Behaviours.Count: > 0 }).ToList();

            if (history.Count > 0 && !picture.All<Referral>().Any(later => later.Body.HistoryGiven is true && later.Entry.Known > sent.Entry.Known))
            {
                yield return Card.Raise(picture,
                    $"{picture.Name(sent.Entry.Agency)} referred {sent.Entry.Happened.OnInWords} without history. {picture.Names(history.Select(entry => entry.Agency).Distinct())} {(history.Select(entry => entry.Agency).Distinct().Count() == 1 ? "holds" : "hold")} some.",
                    [sent.Entry, .. history],
                    [new(Role.FrontDoor), .. Tell.SocialCare(picture), .. Tell.At(picture, [sent.Entry.Agency])],
                    about: sent.Entry.Id.ToString());
            }
        }
    }
}
