using WholePicture.Access.Stores;
using WholePicture.Access.Ties;
using WholePicture.Inbox.Acts;

namespace WholePicture.Inbox.Covering;

/// <summary>What waits for somebody who is away goes to whoever covers for them too. Done twice, or by two nodes at once, it is done once.</summary>
public sealed class Passing(CoverStore covers, ActStore acts, TieStore ties, PartnershipStore partnership)
{
    /// <summary>Passes on all that waits. How many that was.</summary>
    public async Task<int> Run(DateTimeOffset now, CancellationToken stop)
    {
        var count = 0;
        foreach (var cover in await covers.Now(now, stop))
        {
            foreach (var raised in (await acts.Of([cover.Professional], now, stop)).Where(raised => raised.WaitsFor(cover.Professional) && !raised.WasTo(cover.By)))
            {
                count += await Pass(cover, raised, now, stop) ? 1 : 0;
            }
        }

        return count;
    }

    private async Task<bool> Pass(Cover cover, Raised raised, DateTimeOffset now, CancellationToken stop)
    {
        // Nobody has what is about their own family, and whoever has left the partnership has nothing
        if ((await partnership.Current(stop)).Professional(cover.By) is not { } by || (raised.Child is { } child && await ties.IsOwnFamily(child, by.Id, stop)))
        {
            return false;
        }

        return await acts.Keep(new(Once.Key(ActKind.Covered, raised.Concern.Id, cover.By, cover.From, cover.Id), raised.Concern.Id, cover.Professional, ActKind.Covered, now, HandedTo: by.Id), raised.Child, by, stop);
    }
}
