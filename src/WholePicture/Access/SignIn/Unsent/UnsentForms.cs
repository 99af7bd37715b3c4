using System.Text.Json;
using Npgsql;
using WholePicture.Database;
using WholePicture.Words.Json;

namespace WholePicture.Access.SignIn.Unsent;

/// <summary>Keeps forms that came too late, each for whoever sent it.</summary>
public sealed class UnsentForms(NpgsqlDataSource database, TimeProvider clock)
{
    /// <summary>After so long nobody comes back for it, and what it says about a family should not lie about.</summary>
    private static readonly TimeSpan kept = TimeSpan.FromDays(7);

    /// <summary>Keeps one, and lets go of what is too old.</summary>
    public async Task Keep(string professional, string path, IReadOnlyList<UnsentForm.Field> fields, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await using var connection = await database.OpenConnectionAsync(stop);
        await using var batch = new NpgsqlBatch(connection);
        await batch.Add("delete from access.unsent where caught_at < $1", now - kept)
            .Add("insert into access.unsent (id, professional, path, fields, caught_at) values ($1, $2, $3, $4, $5)",
                Guid.CreateVersion7(now), professional, path, new Database.Json(JsonSerializer.SerializeToUtf8Bytes(fields, HouseJson.Options)), now)
            .Send(stop);
    }

    /// <summary>Somebody's own, the latest first.</summary>
    public async Task<IReadOnlyList<UnsentForm>> Of(string professional, CancellationToken stop)
    {
        await using var ask = database.Command("select id, path, fields::text, caught_at from access.unsent where professional = $1 and done_at is null and caught_at > $2 order by caught_at desc", professional, clock.GetUtcNow() - kept);
        await using var rows = await ask.ExecuteReaderAsync(stop);
        var found = new List<UnsentForm>();
        while (await rows.ReadAsync(stop))
        {
            found.Add(new(rows.GetGuid(0), rows.GetString(1), JsonSerializer.Deserialize<List<UnsentForm.Field>>(rows.GetString(2), HouseJson.Options)!, rows.GetFieldValue<DateTimeOffset>(3)));
        }

        return found;
    }

    /// <summary>Where one was to go; null when it is not theirs, or is done.</summary>
    public async Task<string?> PathOf(Guid form, string professional, CancellationToken stop)
    {
        await using var ask = database.Command("select path from access.unsent where id = $1 and professional = $2 and done_at is null", form, professional);

        return await ask.ExecuteScalarAsync(stop) as string;
    }

    /// <summary>It was sent after all, or thrown away. Another's is left alone.</summary>
    public async Task Done(Guid form, string professional, CancellationToken stop)
    {
        await using var done = database.Command("update access.unsent set done_at = $3 where id = $1 and professional = $2 and done_at is null", form, professional, clock.GetUtcNow());
        await done.ExecuteNonQueryAsync(stop);
    }
}
