using System.Text.Json;
using Npgsql;
using WholePicture.Database;
using WholePicture.Words.Json;

namespace WholePicture.Inbox.Acts;

/// <summary>Keeps an answer that somebody has begun, so that nothing typed is lost.</summary>
public sealed class AnswerDrafts(NpgsqlDataSource database)
{
    private const string Put = """
        insert into inbox.draft (professional, concern_id, fields, saved_at)
        select $1, id, $3, $4 from inbox.concern where id = $2
        on conflict (professional, concern_id) do update set fields = excluded.fields, saved_at = excluded.saved_at
        """;

    /// <summary>Keeps it, in place of what was kept before. Of a concern that is not there, nothing is kept, and nobody learns that it is not.</summary>
    public async Task Save<T>(string professional, Guid concern, T fields, DateTimeOffset now, CancellationToken stop)
    {
        await using var put = database.Command(Put, professional, concern, new Database.Json(JsonSerializer.SerializeToUtf8Bytes(fields, HouseJson.Options)), now);
        await put.ExecuteNonQueryAsync(stop);
    }

    /// <summary>What was kept, and when; null when nothing was.</summary>
    public async Task<(T Fields, DateTimeOffset SavedAt)?> Find<T>(string professional, Guid concern, CancellationToken stop) where T : class
    {
        await using var ask = database.Command("select fields::text, saved_at from inbox.draft where professional = $1 and concern_id = $2", professional, concern);
        await using var rows = await ask.ExecuteReaderAsync(stop);

        return await rows.ReadAsync(stop) && JsonSerializer.Deserialize<T>(rows.GetString(0), HouseJson.Options) is { } fields ? (fields, rows.GetFieldValue<DateTimeOffset>(1)) : null;
    }
}
