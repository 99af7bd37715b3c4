using Npgsql;
using WholePicture.Access;
using WholePicture.Access.Glass;
using WholePicture.Access.Looks;
using WholePicture.Access.Rights;
using WholePicture.Access.Stores;
using WholePicture.Database;
using WholePicture.Pictures;
using WholePicture.Pictures.Storing;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Adults;

/// <summary>
/// Every page about an adult comes through here. Through an adult somebody sees the children they may see already, and of those what they may see
/// already; that there are others is said, and whom to ring, and nothing of who they are (design §2.8). To the adult themselves, to their family,
/// and to whoever may see none of the children, it looks as if there were nothing.
/// </summary>
public sealed class AdultDoor(NpgsqlDataSource database, Door door, PictureStore pictures, LookRecord looks, Walking walking, PartnershipStore partnership, TimeProvider clock)
{
    private static readonly string childrenOf = Sql.Read("Web/Pages/Adults/ChildrenOf.sql");

    /// <summary>What the caller may see of an adult; null when that is nothing. Either way it is written down.</summary>
    public async Task<Adult?> Open(PersonId adult, string professional, CancellationToken stop)
    {
        var known = await partnership.Current(stop);
        var viewer = known.Professional(professional)!;
        var (now, found) = (clock.GetUtcNow(), await Children(adult, viewer, stop));
        var readers = await door.OpenEach([.. found.Select(child => child.Child)], viewer.Id, stop);
        var others = found.Exists(child => !child.IsReaderThere && !readers.ContainsKey(child.Child));
        var drawn = await pictures.Load(readers, now, stop);
        var seen = found.Select(child => child.Child).Where(readers.ContainsKey).Select(child => new Seen(child, readers[child], Shown.Of(drawn[child], readers[child])))
            .Where(child => child.Picture.People.TryGetValue(adult, out var person) && !person.IsChild(child.Picture.Today)).ToList();

        if (viewer.Is(adult) || found.Exists(child => child.IsOwnFamily) || seen.Count == 0)
        {
            await looks.Record(new Look(viewer.Id, viewer.Agency, adult, Looked.Refused, Say.Json(Ground.None), "page", now));
            await walking.Stop(viewer, adult, stop);

            return null;
        }

        await looks.Record([.. seen.Select(one => one.Child).Prepend(adult).Select((person, place) => new Look(viewer.Id, viewer.Agency, person, Looked.Adult, Say.Json(seen[Math.Max(0, place - 1)].Reader.Ground), "page", now))]);

        return new(adult, viewer, known, now, seen, others);
    }

    private async Task<List<(PersonId Child, bool IsOwnFamily, bool IsReaderThere)>> Children(PersonId adult, Professional viewer, CancellationToken stop)
    {
        await using var ask = database.Command(childrenOf, adult.Value, viewer.Id, viewer.Person?.Value ?? Guid.Empty);
        await using var rows = await ask.ExecuteReaderAsync(stop);
        var found = new List<(PersonId, bool, bool)>();
        while (await rows.ReadAsync(stop))
        {
            found.Add((new(rows.GetGuid(0)), rows.GetBoolean(1), rows.GetBoolean(2)));
        }

        return found;
    }
}

/// <summary>One child through whom an adult is seen.</summary>
/// <param name="Child">Who.</param>
/// <param name="Reader">On which ground.</param>
/// <param name="Shown">What of the picture is shown.</param>
public sealed record Seen(PersonId Child, Reader Reader, Shown Shown)
{
    /// <summary>The picture as it is shown.</summary>
    public Picture Picture => Shown.Picture;
}
