using WholePicture.Casework.Involvement;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A new social worker takes over a child and has not accepted a handover that tells of abuse on record (REQ TO-08, AT-11).</summary>
public sealed class NewWorkerUnknowing : ISafeguard
{
    // A handover may be written before the day on which the work changes hands
    private const int DaysAhead = 28;

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "new-worker-unknowing",
        LooksFor = "A social worker takes over, abuse is on record, and no accepted handover names it.",
        Asks = "Read the history and accept the handover before the first visit.",
        QuietWhen = "a handover to the social worker that names it is accepted",
        Taught = ["REQ TO-08", "REQ AT-11", "TH T7 p1"],
        Within = Within.Days(1),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var workers = picture.Involvements.Where(involvement => involvement.Role is Role.SocialWorker).OrderBy(involvement => involvement.Entry.Known).ToList();

        if (workers.Count < 2 || workers[^1] is not { Ended: null } now || now.Professional?.Id == workers[^2].Professional?.Id)
        {
            yield break;
        }

        var abuse = picture.AccountsOfAbuse().Where(entry => entry.Known < now.Entry.Known).ToList();
        var told = picture.All<Handover>().Any(fact => fact.Body is { To: Role.SocialWorker, Accepted: true } handover && handover.Names.Contains(HandoverPart.DomesticAbuse) && fact.Entry.Known >= now.Entry.Known.AddDays(-DaysAhead));

        if (abuse.Count > 0 && !told)
        {
            yield return Card.Raise(picture,
                $"A new social worker began on {London.InWords(now.Entry.Known)}. {Say.Sentence(Say.Count(abuse.Count, "entry tells", "entries tell"))} of abuse before that. No handover that names it is recorded as accepted.",
                [now.Entry, .. abuse],
                Recipient.Of(Role.SocialWorker, Role.TeamManager),
                about: now.Entry.Id.ToString());
        }
    }
}
