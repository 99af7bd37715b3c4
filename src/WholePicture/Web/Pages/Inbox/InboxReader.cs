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
public sealed class InboxReader(ActStore acts, PartnershipStore partnership, Door door, LookRecord looks, PictureStore pictures, TimeProvider clock)
{
    /// <summary>What was raised with these people, as the viewer sees it.</summary>
    public async Task<IReadOnlyList<ItemView>> Items(Professional viewer, IReadOnlyCollection<string> of, CancellationToken stop)
    {
        var drawn = new Dictionary<PersonId, (Picture Picture, Reader Reader)?>();
        var items = new List<ItemView>();
        foreach (var raised in await acts.Of(of, clock.GetUtcNow(), stop))
        {
            if (await View(raised, viewer, of.First(raised.WasTo), drawn, stop) is { } item)
            {
                items.Add(item);
            }
        }

        await looks.Record([.. drawn.Where(pair => pair.Value is not null).Select(pair => Look(viewer, pair.Key, pair.Value!.Value.Reader, Looked.Line))]);

        return items;
    }

    /// <summary>One concern, for somebody with whom it was raised or who manages such a one; null for anybody else.</summary>
    public async Task<ItemView?> One(Guid concern, Professional viewer, CancellationToken stop)
    {
        var known = await partnership.Current(stop);
        if (await acts.One(concern, stop) is not { } raised
            || (!raised.WasTo(viewer.Id) && !raised.Told.Any(told => known.Professional(told.Line.Professional)?.Manager == viewer.Id)))
        {
            return null;
        }

        var drawn = new Dictionary<PersonId, (Picture, Reader)?>();
        var item = await View(raised, viewer, viewer.Id, drawn, stop);
        await looks.Record([.. drawn.Where(pair => pair.Value is not null).Select(pair => Look(viewer, pair.Key, pair.Value!.Value.Item2, Looked.Concern))]);

        return item;
    }

    private async Task<ItemView?> View(Raised raised, Professional viewer, string whose, Dictionary<PersonId, (Picture Picture, Reader Reader)?> drawn, CancellationToken stop)
    {
        if (raised.Child is not { } child)
        {
            return new(raised, null, null, whose, clock.GetUtcNow());
        }

        if (!drawn.TryGetValue(child, out var known))
        {
            known = await door.Open(child, viewer.Id, stop) is { } reader ? (await pictures.Load(child, clock.GetUtcNow(), stop: stop), reader) : null;
            drawn[child] = known;
        }

        return known is { } one ? new(raised, one.Picture, one.Reader, whose, clock.GetUtcNow()) : null;
    }

    private Look Look(Professional viewer, PersonId child, Reader reader, Looked what) => new(viewer.Id, viewer.Agency, child, what, Say.Json(reader.Ground), "page", clock.GetUtcNow());
}
