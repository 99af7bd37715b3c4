using Npgsql;
using WholePicture.Chronology;
using WholePicture.Chronology.Storing;
using WholePicture.Database;

namespace WholePicture.Pictures.Finding;

/// <summary>
/// Makes the keys of entries that were added before keys were kept, or were kept in another way: the stream is read once from its start, some entries at a time.
/// Two nodes may do so at once, and one that is stopped goes on where it was: adding a key twice adds nothing.
/// </summary>
public sealed class Indexing(NpgsqlDataSource database, TimeProvider clock)
{
    /// <summary>Counts up when keys are made in another way.</summary>
    internal const int Version = 2;

    private const int Together = 500;

    // A node of the version before may have added entries without keys while this one was started
    private static readonly TimeSpan handOver = TimeSpan.FromDays(1);
    private const string Read = "select id, agency, received_at, given, array(select person_id from chronology.mention where entry_id = entry.id order by place), array(select person_id from chronology.kept where entry_id = entry.id) from chronology.entry where id > $1 order by id limit $2";

    /// <summary>Does what is left; how many entries it read.</summary>
    public async Task<long> Run(CancellationToken stop)
    {
        var (from, all) = (await Begin(stop), 0L);
        while (await Some(from, stop) is { Count: > 0 } entries)
        {
            all += entries.Count;
            from = entries[^1].Id.Value;
            await database.InTransaction(async connection =>
            {
                await using var write = new NpgsqlBatch(connection);
                await FindStore.AddKeys(write, entries).Add("update pictures.find_read set until = $1 where version = $2 and until < $1", from, Version).Send(stop);
            }, stop);
        }

        await using var done = database.Command("update pictures.find_read set done_at = $1 where version = $2", clock.GetUtcNow(), Version);
        await done.ExecuteNonQueryAsync(stop);

        return all;
    }

    private async Task<Guid> Begin(CancellationToken stop)
    {
        await using var begin = database.Command(
            "insert into pictures.find_read (version, until) values ($1, $2) on conflict (only_one) do update set version = $1, until = case when find_read.version = $1 then find_read.until else $2 end, done_at = case when find_read.version = $1 then find_read.done_at end returning until, done_at",
            Version, Guid.Empty);
        await using var rows = await begin.ExecuteReaderAsync(stop);
        await rows.ReadAsync(stop);

        return rows.IsDBNull(1) ? rows.GetGuid(0) : Guid.CreateVersion7(rows.GetFieldValue<DateTimeOffset>(1) - handOver);
    }

    private async Task<IReadOnlyList<Entry>> Some(Guid from, CancellationToken stop)
    {
        await using var ask = database.Command(Read, from, Together);
        await using var rows = await ask.ExecuteReaderAsync(stop);

        return await EntryStore.ReadEach(rows, stop);
    }
}
