using Npgsql;
using WholePicture.Database;

namespace WholePicture.Inbox.Digests;

/// <summary>Keeps who wants an e-mail, and each e-mail from before it is sent until it was.</summary>
public sealed class DigestStore(NpgsqlDataSource database)
{
    private const string Columns = "professional, day, message_id, address, families, today, reviews, attempts";

    /// <summary>What somebody wants; null when they want none.</summary>
    public async Task<Wish?> WishOf(string professional, CancellationToken stop)
    {
        await using var ask = database.Command("select professional, address, at_hour from inbox.digest_wish where professional = $1", professional);
        await using var rows = await ask.ExecuteReaderAsync(stop);

        return await rows.ReadAsync(stop) ? new(rows.GetString(0), rows.GetString(1), rows.GetInt16(2)) : null;
    }

    /// <summary>Keeps what somebody wants.</summary>
    public Task Keep(Wish wish, CancellationToken stop) => Run(
        "insert into inbox.digest_wish (professional, address, at_hour) values ($1, $2, $3) on conflict (professional) do update set address = excluded.address, at_hour = excluded.at_hour",
        stop, wish.Professional, wish.Address, wish.AtHour);

    /// <summary>They want none any more; one that is not yet sent never is.</summary>
    public async Task Stop(string professional, CancellationToken stop)
    {
        await Run("delete from inbox.digest_wish where professional = $1", stop, professional);
        await Run("update inbox.digest set given_up = 'stopped' where professional = $1 and sent_at is null and given_up is null", stop, professional);
    }

    /// <summary>Those who want one at this hour or before, and for whom none was written today.</summary>
    public async Task<IReadOnlyList<Wish>> Unwritten(DateOnly day, int hour, CancellationToken stop)
    {
        await using var ask = database.Command(
            "select professional, address, at_hour from inbox.digest_wish wish where at_hour <= $2 and exists (select from access.professional where id = wish.professional and left_at is null) and not exists (select from inbox.digest where professional = wish.professional and day = $1) order by professional", day, hour);
        await using var rows = await ask.ExecuteReaderAsync(stop);
        var found = new List<Wish>();
        while (await rows.ReadAsync(stop))
        {
            found.Add(new(rows.GetString(0), rows.GetString(1), rows.GetInt16(2)));
        }

        return found;
    }

    /// <summary>Writes it down before it is sent; when another node has, that one stands. With nothing waiting it is never sent.</summary>
    public Task Write(Digest digest, DateTimeOffset now, CancellationToken stop) => Run(
        "insert into inbox.digest (professional, day, message_id, address, families, today, reviews, try_after, given_up) values ($1, $2, $3, $4, $5, $6, $7, $8, case when $5 + $7 = 0 then 'nothing waits' end) on conflict do nothing",
        stop, digest.Professional, digest.Day, digest.MessageId, digest.Address, digest.Families, digest.Today, digest.Reviews, now);

    /// <summary>Takes one that is to be sent, and holds it for so long that no other node sends it too; null when there is none.</summary>
    public async Task<Digest?> Take(DateTimeOffset now, DateTimeOffset until, CancellationToken stop)
    {
        await using var take = database.Command(
            $"""
            update inbox.digest set try_after = $2, attempts = attempts + 1
             where (professional, day) = (
               select professional, day from inbox.digest
                where sent_at is null and given_up is null and try_after <= $1
                order by try_after limit 1 for update skip locked)
            returning {Columns}
            """, now, until);
        await using var rows = await take.ExecuteReaderAsync(stop);

        return await rows.ReadAsync(stop) ? new(rows.GetString(0), rows.GetFieldValue<DateOnly>(1), rows.GetString(2), rows.GetString(3), rows.GetInt32(4), rows.GetInt32(5), rows.GetInt32(6), rows.GetInt32(7)) : null;
    }

    /// <summary>It was sent.</summary>
    public Task Sent(Digest digest, DateTimeOffset now, CancellationToken stop) => Run("update inbox.digest set sent_at = $2 where message_id = $1", stop, digest.MessageId, now);

    /// <summary>It will not be tried again.</summary>
    public Task GiveUp(Digest digest, string why, CancellationToken stop) => Run("update inbox.digest set given_up = $2 where message_id = $1 and sent_at is null", stop, digest.MessageId, why);

    /// <summary>When the last one to somebody was sent, or why it was not; null when none was ever written.</summary>
    public async Task<(DateOnly Day, DateTimeOffset? Sent, string? GivenUp)?> Last(string professional, CancellationToken stop)
    {
        await using var ask = database.Command("select day, sent_at, given_up from inbox.digest where professional = $1 order by day desc limit 1", professional);
        await using var rows = await ask.ExecuteReaderAsync(stop);

        return await rows.ReadAsync(stop)
            ? (rows.GetFieldValue<DateOnly>(0), rows.IsDBNull(1) ? null : rows.GetFieldValue<DateTimeOffset>(1), rows.IsDBNull(2) ? null : rows.GetString(2))
            : null;
    }

    private async Task Run(string sql, CancellationToken stop, params SqlValue[] values)
    {
        await using var command = database.Command(sql, values);
        await command.ExecuteNonQueryAsync(stop);
    }
}
