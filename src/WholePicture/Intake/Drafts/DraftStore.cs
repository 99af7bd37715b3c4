using System.Text.Json;
using Npgsql;
using WholePicture.Database;
using WholePicture.Words;
using WholePicture.Words.Json;

namespace WholePicture.Intake.Drafts;

/// <summary>Keeps what somebody has begun to record about a child, so that nothing typed is lost. Nobody else ever sees it, and nothing is raised from it.</summary>
public sealed class DraftStore(NpgsqlDataSource database, TimeProvider clock)
{
    private const string Put = """
        insert into intake.draft (professional, child_id, kind, fields, saved_at) values ($1, $2, $3, $4, $5)
        on conflict (professional, child_id, kind) do update set fields = excluded.fields, saved_at = excluded.saved_at
        """;

    /// <summary>Keeps it, in place of what was kept before.</summary>
    public async Task<DateTimeOffset> Save<T>(string professional, PersonId child, string kind, T fields, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await using var put = database.Command(Put, professional, child.Value, kind, new Database.Json(JsonSerializer.SerializeToUtf8Bytes(fields, HouseJson.Options)), now);
        await put.ExecuteNonQueryAsync(stop);

        return now;
    }

    /// <summary>What was kept, and when; null when nothing was.</summary>
    public async Task<(T Fields, DateTimeOffset SavedAt)?> Find<T>(string professional, PersonId child, string kind, CancellationToken stop) where T : class
    {
        await using var ask = database.Command("select fields::text, saved_at from intake.draft where professional = $1 and child_id = $2 and kind = $3", professional, child.Value, kind);
        await using var rows = await ask.ExecuteReaderAsync(stop);

        return await rows.ReadAsync(stop) && JsonSerializer.Deserialize<T>(rows.GetString(0), HouseJson.Options) is { } fields ? (fields, rows.GetFieldValue<DateTimeOffset>(1)) : null;
    }

    /// <summary>Throws it away.</summary>
    public async Task Remove(string professional, PersonId child, string kind, CancellationToken stop)
    {
        await using var remove = database.Command("delete from intake.draft where professional = $1 and child_id = $2 and kind = $3", professional, child.Value, kind);
        await remove.ExecuteNonQueryAsync(stop);
    }
}
