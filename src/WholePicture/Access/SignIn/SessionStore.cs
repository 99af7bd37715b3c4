using Npgsql;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.Access.SignIn;

/// <summary>Keeps who is signed in. Asked on every request, so that a right or a session taken away is gone at once.</summary>
public sealed class SessionStore(NpgsqlDataSource database, TimeProvider clock)
{
    /// <summary>After so long without a request, a browser left open opens nothing. What was being written is kept as a draft.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    /// <summary>Nobody stays signed in for longer than a long shift.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(14);

    private static readonly TimeSpan noticed = TimeSpan.FromMinutes(1);

    private const string Columns = "select id, professional, way, began_at, seen_at, ended_at from access.session";

    /// <summary>Signs somebody in. What is returned is the only copy.</summary>
    public async Task<SessionToken> Begin(string professional, SignInWay way, CancellationToken stop)
    {
        var token = SessionToken.New();
        var now = clock.GetUtcNow();
        await using var insert = database.Command("insert into access.session (id, token_hash, professional, way, began_at, seen_at) values ($1, $2, $3, $4, $5, $5)",
            Guid.CreateVersion7(now), token.Digest(), professional, Say.Json(way), now);
        await insert.ExecuteNonQueryAsync(stop);

        return token;
    }

    /// <summary>Whose this is; null when nobody's, or it has ended, or was left alone too long.</summary>
    public async Task<Session?> Find(SessionToken token, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await using var find = database.Command($"{Columns} where token_hash = $1 and ended_at is null and seen_at > $2 and began_at > $3", token.Digest(), now - Idle, now - Longest);
        if ((await Read(find, stop)).SingleOrDefault() is not { } session)
        {
            return null;
        }

        if (now - session.Seen > noticed)
        {
            await using var seen = database.Command("update access.session set seen_at = $2 where id = $1", session.Id, now);
            await seen.ExecuteNonQueryAsync(stop);
        }

        return session;
    }

    /// <summary>Whose this was, when it has ended or been left alone too long; null when nobody's, when it still lasts, or when it began longer ago than anybody stays signed in, twice over.</summary>
    public async Task<Session?> FindEnded(SessionToken token, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await using var find = database.Command($"{Columns} where token_hash = $1 and began_at > $2 and (ended_at is not null or seen_at <= $3 or began_at <= $4)", token.Digest(), now - (2 * Longest), now - Idle, now - Longest);

        return (await Read(find, stop)).SingleOrDefault();
    }

    /// <summary>Signs one of somebody's browsers out; another's is left alone.</summary>
    public async Task<bool> End(Guid session, string professional, CancellationToken stop)
    {
        await using var end = database.Command("update access.session set ended_at = $3 where id = $1 and professional = $2 and ended_at is null", session, professional, clock.GetUtcNow());

        return await end.ExecuteNonQueryAsync(stop) == 1;
    }

    /// <summary>Signs somebody out everywhere; gives in how many browsers they were signed in.</summary>
    public async Task<int> EndAll(string professional, CancellationToken stop)
    {
        await using var end = database.Command("update access.session set ended_at = $2 where professional = $1 and ended_at is null", professional, clock.GetUtcNow());

        return await end.ExecuteNonQueryAsync(stop);
    }

    /// <summary>Where somebody is signed in, the latest first.</summary>
    public async Task<IReadOnlyList<Session>> Of(string professional, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await using var list = database.Command($"{Columns} where professional = $1 and ended_at is null and seen_at > $2 and began_at > $3 order by began_at desc", professional, now - Idle, now - Longest);

        return await Read(list, stop);
    }

    private static async Task<List<Session>> Read(NpgsqlCommand command, CancellationToken stop)
    {
        var found = new List<Session>();
        await using var rows = await command.ExecuteReaderAsync(stop);
        while (await rows.ReadAsync(stop))
        {
            found.Add(new(rows.GetGuid(0), rows.GetString(1), Enum.GetValues<SignInWay>().FirstOrDefault(way => Say.Json(way) == rows.GetString(2)),
                rows.GetFieldValue<DateTimeOffset>(3), rows.GetFieldValue<DateTimeOffset>(4), rows.IsDBNull(5) ? null : rows.GetFieldValue<DateTimeOffset>(5)));
        }

        return found;
    }
}
