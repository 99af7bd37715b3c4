using WholePicture.Access;
using WholePicture.Access.Stores;
using WholePicture.Access.Ties;
using WholePicture.Inbox.Acts;
using WholePicture.Inbox.Escalating;

namespace WholePicture.Inbox.Covering;

/// <summary>What waits for somebody who is away goes to whoever covers for them too. Done twice, or by two nodes at once, it is done once.</summary>
public sealed class Passing(CoverStore covers, ActStore acts, TieStore ties, PartnershipStore partnership)
{
    /// <summary>Passes on all that waits. How many that was.</summary>
    public async Task<int> Run(DateTimeOffset now, CancellationToken stop)
    {
        var known = await partnership.Current(stop);
        var count = 0;
        foreach (var cover in await covers.Now(now, stop))
        {
            foreach (var raised in (await acts.Of([cover.Professional], now, stop)).Where(raised => raised.WaitsFor(cover.Professional)))
            {
                count += await Pass(cover, raised, known, now, stop) ? 1 : 0;
            }
        }

        return count;
    }

    private async Task<bool> Pass(Cover cover, Raised raised, Partnership known, DateTimeOffset now, CancellationToken stop) =>
        await Covering(cover, raised, known, stop) is { } by && Passes(cover, raised, by) is { } asked
        && await acts.Keep(new(Once.Key(ActKind.Covered, raised.Concern.Id, by.Id, cover.From, asked), raised.Concern.Id, cover.Professional, ActKind.Covered, now, HandedTo: by.Id), raised.Child, by, stop);

    // What whoever covers has not got yet: the concern itself, or what was put to whoever is away to reply to; null when they have it all
    private static Guid? Passes(Cover cover, Raised raised, Professional by) =>
        raised.RequestsTo(cover.Professional).LastOrDefault(asked => asked.Professional != by.Id && !raised.RequestsTo(by.Id).Contains(asked)) is { } request ? request.Id
        : raised.WasTo(by.Id) ? null
        : cover.Id;

    // Whoever covers. Nobody has what is about their own family, and whoever has left has nothing: then the next in line after whoever is away, so that it does not wait with nobody
    private async Task<Professional?> Covering(Cover cover, Raised raised, Partnership known, CancellationToken stop)
    {
        var next = known.Whoever(cover.Professional) is { } away ? NextInLine.After(away, known) : [];
        foreach (var by in next.Prepend(known.Professional(cover.By)).OfType<Professional>())
        {
            if (raised.Child is not { } child || !await ties.IsOwnFamily(child, by.Id, stop))
            {
                return by;
            }
        }

        return null;
    }
}
