using Npgsql;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.Access.Looks;

/// <summary>Reads who looked.</summary>
public sealed class LookStore(NpgsqlDataSource database)
{
    /// <summary>So many are read at once.</summary>
    public const int Most = 100;

    private const string Columns = "select professional, agency, about, what, why, door, at, words, sequence from access.look";

    /// <summary>Who looked at somebody's record, the latest first, from before a look; from the latest where none is given.</summary>
    public Task<LooksRead> About(PersonId person, long? before, CancellationToken stop) => Read("about", person.Value, before, stop);

    /// <summary>At what somebody looked, in the same order.</summary>
    public Task<LooksRead> By(string professional, long? before, CancellationToken stop) => Read("professional", professional, before, stop);

    /// <summary>When somebody last saw a child's picture, as drawn or as text, before a moment; null when they never had.</summary>
    public async Task<DateTimeOffset?> Last(string professional, PersonId child, DateTimeOffset before, CancellationToken stop)
    {
        await using var ask = database.Command("select max(at) from access.look where about = $1 and professional = $2 and what in ('picture', 'as-text') and at < $3", child.Value, professional, before);

        return await ask.ExecuteScalarAsync(stop) is DateTime at ? new DateTimeOffset(at) : null;
    }

    /// <summary>How many different records somebody was refused since a moment, or found by a search and could not open.</summary>
    public async Task<long> Refused(string professional, DateTimeOffset since, CancellationToken stop)
    {
        await using var ask = database.Command("select count(distinct about) from access.look where professional = $1 and what in ('refused', 'found-shut') and at > $2", professional, since);

        return (long)(await ask.ExecuteScalarAsync(stop))!;
    }

    private async Task<LooksRead> Read(string column, SqlValue value, long? before, CancellationToken stop)
    {
        await using var ask = database.Command($"{Columns} where {column} = $1 and sequence < $2 order by sequence desc limit {Most + 1}", value, before ?? long.MaxValue);
        await using var rows = await ask.ExecuteReaderAsync(stop);
        var (found, last) = (new List<Look>(), 0L);
        while (await rows.ReadAsync(stop))
        {
            if (found.Count == Most)
            {
                return new(found, last);
            }

            last = rows.GetInt64(8);
            found.Add(new(rows.GetString(0), new(rows.GetString(1)), rows.IsDBNull(2) ? null : new PersonId(rows.GetGuid(2)),
                Enum.GetValues<Looked>().FirstOrDefault(what => Say.Json(what) == rows.GetString(3)), rows.GetString(4), rows.GetString(5), rows.GetFieldValue<DateTimeOffset>(6), rows.IsDBNull(7) ? null : rows.GetString(7)));
        }

        return new(found, null);
    }
}
