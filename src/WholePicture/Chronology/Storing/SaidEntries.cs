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

        return Versions.Joined([.. named.Select((one, place) => (said[place] ?? read[one.Id]) with { People = one.People, KeptAlso = one.KeptAlso })]);
    }

    private static async Task<Dictionary<Guid, Entry>> Fetch(NpgsqlConnection connection, Guid[] ids, CancellationToken stop)
    {
        var read = new Dictionary<Guid, Entry>();
        await using var ask = connection.Command("select id, agency, received_at, given from chronology.entry where id = any($1)", ids);
        await using var rows = await ask.ExecuteReaderAsync(stop);
        while (await rows.ReadAsync(stop))
        {
            var entry = EntryJson.Read(new(rows.GetGuid(0)), new(rows.GetString(1)), rows.GetFieldValue<DateTimeOffset>(2), rows.GetFieldValue<byte[]>(3));
            read[entry.Id.Value] = lately.Set(entry.Id.Value, entry, new MemoryCacheEntryOptions { Size = 1 });
        }

        return read;
    }
}
