using WholePicture.Casework.Contacts;
using WholePicture.Casework.History;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>A family calls about a baby who cries or will not feed, and others hold what makes that call different (REQ HC-15).</summary>
public sealed class CryingInContext : ISafeguard
{
    private static readonly Figure days = new("crying-in-context", "days", 182, 90, 365, "Age in days below which a call about crying is looked at in this light (SL-6: crying peaks at six to eight weeks)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "crying-in-context",
        LooksFor = "A contact about a crying or feeding baby under six months, by telephone or video, in a family with abuse on record.",
        Asks = "See the baby today, undressed. Ask about each carer. Talk with the other service, and consider a referral.",
        QuietWhen = "the baby has been seen in person since",
        Taught = ["REQ HC-15", "REQ HC-14", "SL-6", "SL-7", "Bd 50", "Bd 51"],
        Within = Within.AtOnce,
        EndsWithTheChild = true,
        Figures = [days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var calls = picture.All<Visit>().Where(visit => visit.Body.IsAboutCrying() && visit.Body.Place is VisitPlace.Telephone or VisitPlace.Video && picture.Life.DaysOld(London.Day(visit.Entry.Known)) < picture.Of(days)).ToList();

        if (calls.Count == 0)
        {
            yield break;
        }

        var last = calls[^1].Entry;
        var abuse = picture.AccountsOfAbuse().Where(entry => entry.Known <= last.Known)
            .Concat(picture.All<PastHarm>().Where(fact => fact.Body.Topic is PastTopic.SaidToHaveAbusedEarlierPartner or PastTopic.SaidToBeViolentToOthers).Select(fact => fact.Entry)).ToList();
        var seen = picture.All<Visit>().Any(visit => visit.Entry.Known > last.Known && visit.Body.Child is ChildSeen.Seen && visit.Entry.IsOnChild(picture.Child));

        if (abuse.Count > 0 && !seen)
        {
            yield return Card.Raise(picture,
                $"The family called {last.Happened.OnInWords} about a baby who {(calls[^1].Body.CalledAbout!.Contains(Symptom.CryingWithOnePerson) ? "cries most with one person" : "cries or will not feed")}. {Say.Sentence(Say.Count(abuse.Count, "entry tells", "entries tell"))} of abuse or violence round the baby.",
                [.. calls.Select(call => call.Entry), .. abuse],
                Recipient.Of(Role.Gp, Role.HealthVisitor));
        }
    }
}
