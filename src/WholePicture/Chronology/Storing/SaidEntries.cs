using Microsoft.Extensions.Caching.Memory;
using Npgsql;
using WholePicture.Database;

namespace WholePicture.Chronology.Storing;

/// <summary>
/// What entries say, as it was sent. Since that never changes, what was read lately is kept at hand and not read from the database again;
/// which entries there are, and about whom, is asked each time.
/// </summary>
public static class SaidEntries
{
    // About 2 KB each: a hundred pictures as large as any, or ten thousand ordinary ones
    private const int AtHand = 100_000;

    private static readonly MemoryCache lately = new(new MemoryCacheOptions { SizeLimit = AtHand });

    /// <summary>Those named, with their people as they are now, each with its other versions among them.</summary>
    public static async Task<IReadOnlyList<Entry>> Read(NpgsqlConnection connection, IReadOnlyList<EntryPeople> named, CancellationToken stop)
    {
        var said = named.Select(one => lately.Get<Entry>(one.Id)).ToArray();
        var missing = named.Where((_, place) => said[place] is null).Select(one => one.Id).ToArray();
        var read = missing.Length == 0 ? [] : await Fetch(connection, missing, stop);
        foreach (var (id, entry) in read)
        {
            lately.Set(id, entry, new MemoryCacheEntryOptions { Size = 1 });
        }

        return Versions.Joined([.. named.Select((one, place) => With(said[place] ?? read[one.Id], one))]);
    }

    /// <summary>The same for whoever reads very many, each once: nothing is looked for at hand, and nothing kept there.</summary>
    public static async Task<IReadOnlyList<Entry>> ReadOnce(NpgsqlConnection connection, IReadOnlyList<EntryPeople> named, CancellationToken stop)
    {
        var read = await Fetch(connection, [.. named.Select(one => one.Id)], stop);

        return Versions.Joined([.. named.Select(one => With(read[one.Id], one))]);
    }

    /// <summary>Asks what entries say.</summary>
    internal static NpgsqlCommand Ask(NpgsqlConnection connection, Guid[] ids) =>
        connection.Command("select id, agency, received_at, given from chronology.entry where id = any($1)", ids);

    private static Entry With(Entry said, EntryPeople now) => said with { People = now.People, KeptAlso = now.KeptAlso };

    private static async Task<Dictionary<Guid, Entry>> Fetch(NpgsqlConnection connection, Guid[] ids, CancellationToken stop)
    {
        var read = new Dictionary<Guid, Entry>(ids.Length);
        await using var ask = Ask(connection, ids);
        await using var rows = await ask.ExecuteReaderAsync(stop);
        while (await rows.ReadAsync(stop))
        {
            var id = rows.GetGuid(0);
            read[id] = EntryJson.Read(new(id), new(rows.GetString(1)), rows.GetFieldValue<DateTimeOffset>(2), rows.GetFieldValue<byte[]>(3));
        }

        return read;
    }
}
