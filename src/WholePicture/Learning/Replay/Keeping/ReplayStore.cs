using System.Text.Json;
using Npgsql;
using WholePicture.Database;
using WholePicture.Words.Json;

namespace WholePicture.Learning.Replay.Keeping;

/// <summary>Keeps each replay and what it showed.</summary>
public sealed class ReplayStore(NpgsqlDataSource database)
{
    /// <summary>Keeps one.</summary>
    public async Task Keep(string name, Comparison comparison, DateTimeOffset ranAt, CancellationToken stop)
    {
        await using var keep = database.Command(
            "insert into learning.replay (id, case_name, ran_at, result) values ($1, $2, $3, $4::jsonb)",
            Guid.CreateVersion7(), name, ranAt, JsonSerializer.Serialize(comparison, HouseJson.Options));
        await keep.ExecuteNonQueryAsync(stop);
    }

    /// <summary>The latest of a case; null when it has never been replayed.</summary>
    public async Task<(DateTimeOffset RanAt, Comparison Comparison)?> Latest(string name, CancellationToken stop)
    {
        await using var ask = database.Command("select ran_at, result::text from learning.replay where case_name = $1 order by ran_at desc limit 1", name);
        await using var rows = await ask.ExecuteReaderAsync(stop);

        return await rows.ReadAsync(stop) ? (rows.GetFieldValue<DateTimeOffset>(0), JsonSerializer.Deserialize<Comparison>(rows.GetString(1), HouseJson.Options)!) : null;
    }

    /// <summary>When each case was last replayed.</summary>
    public async Task<IReadOnlyDictionary<string, DateTimeOffset>> Ran(CancellationToken stop)
    {
        await using var ask = database.Command("select case_name, max(ran_at) from learning.replay group by case_name");
        await using var rows = await ask.ExecuteReaderAsync(stop);
        var ran = new Dictionary<string, DateTimeOffset>();
        while (await rows.ReadAsync(stop))
        {
            ran[rows.GetString(0)] = rows.GetFieldValue<DateTimeOffset>(1);
        }

        return ran;
    }
}
