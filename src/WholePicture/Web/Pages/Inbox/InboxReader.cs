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
        var drawn = new Drawn();
        var items = new List<ItemView>();
        foreach (var raised in await acts.Of(of, clock.GetUtcNow(), stop))
        {
            if (await View(raised, viewer, of.First(raised.WasTo), drawn, stop) is { } item)
            {
                items.Add(item);
            }
        }

        await Record(viewer, drawn, Looked.Line);

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

        var drawn = new Drawn();
        var item = await View(raised, viewer, whose, drawn, stop);
        await Record(viewer, drawn, Looked.Concern);

        return item;
    }

    private static string? Of(Raised raised, Professional viewer, Partnership known) => raised.WasTo(viewer.Id) ? viewer.Id
        : raised.Told.Select(told => told.Line.Professional).FirstOrDefault(told => known.Whoever(told)?.Manager == viewer.Id);

    private async Task<ItemView?> View(Raised raised, Professional viewer, string of, Drawn drawn, CancellationToken stop)
    {
        var known = await partnership.Current(stop);
        if (raised.Child is not { } child)
        {
            return raised.Concern.Key.Piece is { } alone && await pieces.Find(alone, stop) is { } piece
                ? new(raised, new(new(viewer, Ground.Told, Wall.None), of, known), null, [piece], clock.GetUtcNow())
                : null;
        }

        if (!drawn.TryGetValue(child, out var seen))
        {
            seen = await door.Open(child, viewer.Id, stop) is { } reader ? (await pictures.Load(child, reader, clock.GetUtcNow(), stop), reader) : null;
            drawn[child] = seen;
        }

        return seen is { } one ? new(raised, new(one.Reader, of, known), one.Picture, one.Picture.Entries, clock.GetUtcNow()) : null;
    }

    private Task Record(Professional viewer, Drawn drawn, Looked what) => looks.Record(
        [.. drawn.Where(pair => pair.Value is not null).Select(pair => new Look(viewer.Id, viewer.Agency, pair.Key, what, Say.Json(pair.Value!.Value.Reader.Ground), "page", clock.GetUtcNow()))]);

    private sealed class Drawn : Dictionary<PersonId, (Picture Picture, Reader Reader)?>;
}
