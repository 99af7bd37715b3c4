using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.Enquiries;
using WholePicture.Casework.History;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>Somebody fears for a child of whom much is known: officers need it at the door (REQ RT-12, CH-12).</summary>
public sealed class FearWithHistory : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "fear-with-history",
        LooksFor = "A fear for a child’s safety is reported to police, and abuse, earlier withdrawals, signs or a plan are on record.",
        Asks = "Give officers the history before they knock. See the child alone, look, and speak with them. Tell social care the same night.",
        QuietWhen = "a strategy discussion with police and health is held after it",
        Taught = ["REQ RT-12", "REQ DA-04", "REQ TO-05", "REQ TO-06", "H 1", "H 2.4"],
        Within = Within.AtOnce,
        SpeaksFromOnePiece = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var reports = picture.All<SafetyReport>().DistinctBy(fact => (fact.Entry.Agency, fact.Body.Number)).ToList();

        if (reports.Count == 0 || picture.StrategyHeldAfter(reports[^1].Entry))
        {
            yield break;
        }

        var history = picture.Entries.Where(entry => entry.Body is PastHarm or Withdrawal or SignSeen or IAccountOfAbuse { Behaviours.Count: > 0 }).Concat(picture.Work.Select(work => work.Began)).ToList();

        if (history.Count > 0)
        {
            yield return Card.Raise(picture,
                $"Somebody feared for this child {reports[^1].Entry.Happened.OnInWords}. {Say.Sentence(Say.Count(history.Count, "entry", "entries"))} of what is already known must be at the door.",
                [.. reports.Select(report => report.Entry), .. history],
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.PoliceSupervisor, Role.OutOfHours)]);
        }
    }
}
