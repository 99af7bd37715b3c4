using Npgsql;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.Matching;

/// <summary>Reads the questions that wait for a person.</summary>
public sealed class QuestionStore(NpgsqlDataSource database)
{
    /// <summary>More than this at once is more than anybody answers in a shift; the oldest come first.</summary>
    public const int Most = 100;

    private const string Columns = "select id, arrival_id, place, why, candidates, asked_at from matching.question where answered_at is null";

    /// <summary>Those that have waited longest.</summary>
    public Task<IReadOnlyList<OpenQuestion>> Oldest(CancellationToken stop) => Read($"{Columns} order by asked_at, id limit {Most}", stop);

    /// <summary>One of them; null when there is none, or it has been answered.</summary>
    public async Task<OpenQuestion?> Find(Guid question, CancellationToken stop) => (await Read($"{Columns} and id = $1", stop, question)).SingleOrDefault();

    /// <summary>How many wait.</summary>
    public async Task<long> Count(CancellationToken stop)
    {
        await using var ask = database.CreateCommand("select count(*) from matching.question where answered_at is null");

        return (long)(await ask.ExecuteScalarAsync(stop))!;
    }

    private async Task<IReadOnlyList<OpenQuestion>> Read(string sql, CancellationToken stop, params SqlValue[] values)
    {
        await using var ask = database.Command(sql, values);
        await using var rows = await ask.ExecuteReaderAsync(stop);
        var found = new List<OpenQuestion>();
        while (await rows.ReadAsync(stop))
        {
            found.Add(new(rows.GetGuid(0), new(rows.GetGuid(1)), rows.GetInt32(2), rows.GetString(3), Array.ConvertAll(rows.GetFieldValue<Guid[]>(4), id => new PersonId(id)), rows.GetFieldValue<DateTimeOffset>(5)));
        }

        return found;
    }
}
