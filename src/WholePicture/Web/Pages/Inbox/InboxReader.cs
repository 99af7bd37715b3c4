using WholePicture.Access;
using WholePicture.Access.Looks;
using WholePicture.Access.Rights;
using WholePicture.Access.Stores;
using WholePicture.Inbox.Acts;
using WholePicture.Pictures;
using WholePicture.Pictures.Storing;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Inbox;

/// <summary>Reads concerns for one person, as that person may see them, and writes down that they did.</summary>
public sealed class InboxReader(ActStore acts, PartnershipStore partnership, Door door, LookRecord looks, PictureStore pictures, PieceAlone pieces, TimeProvider clock)
{
    /// <summary>What was raised with these people, as the viewer sees it.</summary>
    public async Task<IReadOnlyList<ItemView>> Items(Professional viewer, IReadOnlyCollection<string> of, CancellationToken stop)
    {
        var all = await acts.Of(of, clock.GetUtcNow(), stop);
        var drawn = await Draw(all, viewer, Looked.Line, stop);
        var items = new List<ItemView>();
        foreach (var raised in all)
        {
            if (await View(raised, viewer, of.FirstOrDefault(one => raised.WasTo(one) && raised.WaitsFor(one)) ?? of.First(raised.WasTo), drawn, stop) is { } item)
            {
                items.Add(item);
            }
        }

        return items;
    }

    /// <summary>One concern, for somebody with whom it was raised or who manages such a one; null for anybody else.</summary>
    public async Task<ItemView?> One(Guid concern, Professional viewer, CancellationToken stop)
    {
        var known = await partnership.Current(stop);
        if (await acts.One(concern, stop) is not { } raised || Of(raised, viewer, known) is not { } whose)
        {
            return null;
        }

        return await View(raised, viewer, whose, await Draw([raised], viewer, Looked.Concern, stop), stop);
    }

    private static string? Of(Raised raised, Professional viewer, Partnership known) => raised.WasTo(viewer.Id) ? viewer.Id
        : raised.Told.Select(told => told.Line.Professional).FirstOrDefault(told => known.Whoever(told)?.Manager == viewer.Id);

    private async Task<ItemView?> View(Raised raised, Professional viewer, string of, Dictionary<PersonId, (Picture Picture, Reader Reader)> drawn, CancellationToken stop)
    {
        var known = await partnership.Current(stop);
        if (raised.Child is not { } child)
        {
            return raised.Concern.Key.Piece is { } alone && await pieces.Find(alone, stop) is { } piece
                ? new(raised, new(new(viewer, Ground.Told, Wall.None), of, known), null, [piece], clock.GetUtcNow())
                : null;
        }

        return drawn.TryGetValue(child, out var seen) ? new(raised, new(seen.Reader, of, known), seen.Picture, seen.Picture.Entries, clock.GetUtcNow()) : null;
    }

    // Each child's picture once, all read together; who looked is written down before anything is shown
    private async Task<Dictionary<PersonId, (Picture Picture, Reader Reader)>> Draw(IEnumerable<Raised> raised, Professional viewer, Looked what, CancellationToken stop)
    {
        var readers = await door.OpenEach([.. raised.Select(one => one.Child).OfType<PersonId>().Distinct()], viewer.Id, stop);
        var pictured = await pictures.Load(readers, clock.GetUtcNow(), stop);
        await looks.Record([.. readers.Select(child => new Look(viewer.Id, viewer.Agency, child.Key, what, Say.Json(child.Value.Ground), "page", clock.GetUtcNow()))]);

        return readers.ToDictionary(child => child.Key, child => (pictured[child.Key], child.Value));
    }
}
