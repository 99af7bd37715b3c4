using Npgsql;
using WholePicture.Access;
using WholePicture.Access.Rights;
using WholePicture.Access.Stores;
using WholePicture.Chronology;
using WholePicture.Chronology.Storing;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Pictures.Storing;

/// <summary>Draws a child's picture from the stream, as at any moment.</summary>
public sealed class PictureStore(NpgsqlDataSource database, PartnershipStore partnership, LocalSettings settings, DrawnFrom lately)
{
    /// <summary>The picture at a moment, of all that the partnership held; or of what one agency held or had been given.</summary>
    public async Task<Picture> Load(PersonId child, DateTimeOffset asAt, AgencyId? knownTo = null, CancellationToken stop = default) =>
        Of(child, (await Read(child, stop)).Entries, await partnership.Current(stop), asAt, knownTo);

    /// <summary>The same, for somebody who was let through: what was read lately is not read again while the picture has not been drawn anew.</summary>
    public async Task<Picture> Load(PersonId child, Reader reader, DateTimeOffset asAt, CancellationToken stop)
    {
        var (entries, known) = await Entries(child, reader, stop);

        return Of(child, entries, known, asAt);
    }

    /// <summary>The same of several children, read together, for somebody who was let through to each.</summary>
    public async Task<IReadOnlyDictionary<PersonId, Picture>> Load(IReadOnlyDictionary<PersonId, Reader> readers, DateTimeOffset asAt, CancellationToken stop)
    {
        var known = await partnership.Current(stop);

        return (await Entries([.. readers.Keys], readers, stop)).ToDictionary(child => child.Key, child => Of(child.Key, child.Value, known, asAt));
    }

    /// <summary>All that a child's picture is drawn from, and the partnership it is drawn with.</summary>
    public async Task<(IReadOnlyList<Entry> Entries, Partnership Partnership)> Entries(PersonId child, Reader reader, CancellationToken stop)
    {
        var known = await partnership.Current(stop);

        return ((await lately.Of(child, reader.Wall.Version, () => Read(child, CancellationToken.None))).Entries, known);
    }

    /// <summary>All that the pictures of several children are drawn from, read together: what was read lately for those who may be read is not read again.</summary>
    public async Task<IReadOnlyDictionary<PersonId, IReadOnlyList<Entry>>> Entries(IReadOnlyCollection<PersonId> children, IReadOnlyDictionary<PersonId, Reader> readers, CancellationToken stop)
    {
        var found = children.Where(readers.ContainsKey).Select(child => (child, around: lately.Find(child, readers[child].Wall.Version))).Where(one => one.around is not null).ToDictionary(one => one.child, one => one.around!);
        var read = await Read([.. children.Where(child => !found.ContainsKey(child))], stop);
        lately.Keep(read.Where(one => readers.ContainsKey(one.Key)).Select(one => new JustDrawn(one.Key, readers[one.Key].Wall.Version, one.Value)));

        return found.Concat(read).ToDictionary(one => one.Key, one => one.Value.Entries);
    }

    /// <summary>The picture that these entries make.</summary>
    public Picture Of(PersonId child, IReadOnlyList<Entry> entries, Partnership known, DateTimeOffset asAt, AgencyId? knownTo = null) =>
        Fold.Picture(child, entries, asAt, known, settings, knownTo);

    private async Task<Around> Read(PersonId child, CancellationToken stop) => (await Read([child], stop))[child];

    private async Task<IReadOnlyDictionary<PersonId, Around>> Read(IReadOnlyCollection<PersonId> children, CancellationToken stop)
    {
        if (children.Count == 0)
        {
            return new Dictionary<PersonId, Around>();
        }

        await using var connection = await database.OpenConnectionAsync(stop);
        var people = await Members(connection, children, stop);
        var entries = await EntryStore.About(connection, people, stop);
        var all = await Gathered.Around(connection, children, people, entries, hold: false, stop);

        return children.ToDictionary(child => child, all.For);
    }

    // Where to begin; the networks are then followed from there
    private static async Task<IReadOnlyCollection<PersonId>> Members(NpgsqlConnection connection, IReadOnlyCollection<PersonId> children, CancellationToken stop)
    {
        await using var batch = new NpgsqlBatch(connection);
        await using var rows = await batch.AskTouched(children).ExecuteReaderAsync(stop);
        var members = await ChildStore.ReadTouched(rows, stop);

        return children.Concat(children.SelectMany(child => members.GetValueOrDefault(child) ?? [])).ToHashSet();
    }
}
