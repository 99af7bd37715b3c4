using Npgsql;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.Matching;

/// <summary>Reads the questions that wait for a person.</summary>
public sealed class QuestionStore(NpgsqlDataSource database)
{
    /// <summary>One of them; null when there is none, or it has been answered.</summary>
    public async Task<OpenQuestion?> Find(Guid question, CancellationToken stop)
    {
        await using var ask = database.Command("select id, arrival_id, place, why, candidates, asked_at from matching.question where answered_at is null and id = $1", question);
        await using var rows = await ask.ExecuteReaderAsync(stop);

        return await rows.ReadAsync(stop) ? Read(rows) : null;
    }

    /// <summary>How many wait.</summary>
    public async Task<long> Count(CancellationToken stop)
    {
        await using var ask = database.CreateCommand("select count(*) from matching.question where answered_at is null");

        return (long)(await ask.ExecuteScalarAsync(stop))!;
    }

    /// <summary>One row.</summary>
    public static OpenQuestion Read(NpgsqlDataReader rows) =>
        new(rows.GetGuid(0), new(rows.GetGuid(1)), rows.GetInt32(2), rows.GetString(3), Array.ConvertAll(rows.GetFieldValue<Guid[]>(4), id => new PersonId(id)), rows.GetFieldValue<DateTimeOffset>(5));
}
