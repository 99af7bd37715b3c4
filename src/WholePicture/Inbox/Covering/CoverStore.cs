using Npgsql;
using WholePicture.Database;

namespace WholePicture.Inbox.Covering;

/// <summary>Keeps who covers for whom.</summary>
public sealed class CoverStore(NpgsqlDataSource database)
{
    private const string Columns = "select id, professional, covered_by, from_at, until_at from inbox.cover";

    /// <summary>Keeps it, once however often it is sent.</summary>
    public async Task Add(Cover cover, CancellationToken stop)
    {
        await using var insert = database.Command(
            "insert into inbox.cover (id, professional, covered_by, from_at, until_at) values ($1, $2, $3, $4, $5) on conflict (id) do nothing",
            cover.Id, cover.Professional, cover.By, cover.From, cover.Until);
        await insert.ExecuteNonQueryAsync(stop);
    }

    /// <summary>Ends it before its time; one that has not begun never does. What went to whoever covered stays with both until one of them has answered.</summary>
    public async Task End(Guid id, string professional, DateTimeOffset now, CancellationToken stop)
    {
        await using var end = database.Command(
            "with gone as (delete from inbox.cover where id = $1 and professional = $2 and from_at >= $3) update inbox.cover set until_at = $3 where id = $1 and professional = $2 and from_at < $3 and until_at > $3",
            id, professional, now);
        await end.ExecuteNonQueryAsync(stop);
    }

    /// <summary>Those that hold now or later and in which somebody is away, or covers; the first first.</summary>
    public Task<IReadOnlyList<Cover>> Of(string professional, DateTimeOffset now, CancellationToken stop) =>
        Read(database.Command($"{Columns} where (professional = $1 or covered_by = $1) and until_at > $2 order by from_at, id", professional, now), stop);

    /// <summary>All that hold now.</summary>
    public Task<IReadOnlyList<Cover>> Now(DateTimeOffset now, CancellationToken stop) =>
        Read(database.Command($"{Columns} where from_at <= $1 and until_at > $1 order by from_at, id", now), stop);

    private static async Task<IReadOnlyList<Cover>> Read(NpgsqlCommand command, CancellationToken stop)
    {
        await using var ask = command;
        await using var rows = await ask.ExecuteReaderAsync(stop);
        var found = new List<Cover>();
        while (await rows.ReadAsync(stop))
        {
            found.Add(new(rows.GetGuid(0), rows.GetString(1), rows.GetString(2), rows.GetFieldValue<DateTimeOffset>(3), rows.GetFieldValue<DateTimeOffset>(4)));
        }

        return found;
    }
}
