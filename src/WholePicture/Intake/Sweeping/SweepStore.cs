using Npgsql;
using WholePicture.Database;

namespace WholePicture.Intake.Sweeping;

/// <summary>How far sweeps have come. A part is held by whoever checks it until it is done; when they die, it is free again.</summary>
internal static class SweepStore
{
    private static readonly string begin = Sql.Read("Intake/Sweeping/Begin.sql");
    private static readonly string take = Sql.Read("Intake/Sweeping/TakePart.sql");

    /// <summary>The sweep that was not finished by this build, else a new one.</summary>
    public static Task<(Guid Sweep, bool GoesOn)> BeginOrGoOn(NpgsqlDataSource database, string rules, bool afresh, DateTimeOffset now, CancellationToken stop) => database.InTransaction(async connection =>
    {
        await using var batch = new NpgsqlBatch(connection);
        await batch.Lock(["sweep"]).Add("update intake.sweep set finished_at = $2 where finished_at is null and ($3 or rules <> $1)", rules, now, afresh).Send(stop);
        await using var ask = connection.Command("select id from intake.sweep where finished_at is null order by started_at limit 1");
        if (await ask.ExecuteScalarAsync(stop) is Guid unfinished)
        {
            return (unfinished, true);
        }

        var id = Guid.CreateVersion7(now);
        await using var anew = new NpgsqlBatch(connection);
        await anew.Add(begin, id, rules, now).Send(stop);

        return (id, false);
    }, stop);

    /// <summary>Takes a part; null when every part is done or being done.</summary>
    public static async Task<SweepPart?> Take(NpgsqlConnection connection, Guid sweep, CancellationToken stop)
    {
        await using var ask = connection.Command(take, sweep);
        await using var rows = await ask.ExecuteReaderAsync(stop);

        return await rows.ReadAsync(stop) ? new(rows.GetGuid(0), rows.IsDBNull(1) ? null : rows.GetGuid(1)) : null;
    }

    /// <summary>Says that a part is done.</summary>
    public static NpgsqlBatch PartDone(this NpgsqlBatch batch, Guid sweep, SweepPart part, int children, int entries, int differed, DateTimeOffset now) => batch.Add(
        "update intake.sweep_part set done_at = $3, children = $4, entries = $5, differed = $6 where sweep = $1 and from_child = $2", sweep, part.From, now, children, entries, differed);

    /// <summary>Ends a sweep whose parts are all done; its sums. Null while another node still checks one.</summary>
    public static async Task<SweepSums?> End(NpgsqlDataSource database, Guid sweep, DateTimeOffset now, CancellationToken stop)
    {
        await using var end = database.Command("""
            with sums as (
              select coalesce(sum(children), 0)::bigint as children, coalesce(sum(entries), 0)::bigint as entries, coalesce(sum(differed), 0)::bigint as differed,
                     count(*) filter (where done_at is null) as left_over
                from intake.sweep_part where sweep = $1
            ), ended as (
              update intake.sweep set finished_at = $2 where id = $1 and (select left_over from sums) = 0
            )
            select children, entries, differed from sums where left_over = 0
            """, sweep, now);
        await using var rows = await end.ExecuteReaderAsync(stop);

        return await rows.ReadAsync(stop) ? new(rows.GetInt64(0), rows.GetInt64(1), rows.GetInt64(2)) : null;
    }

    /// <summary>How many parts a sweep has, and how many are done.</summary>
    public static async Task<(long Parts, long Done)> Progress(NpgsqlDataSource database, Guid sweep, CancellationToken stop)
    {
        await using var ask = database.Command("select count(*), count(done_at) from intake.sweep_part where sweep = $1", sweep);
        await using var rows = await ask.ExecuteReaderAsync(stop);
        await rows.ReadAsync(stop);

        return (rows.GetInt64(0), rows.GetInt64(1));
    }
}

/// <summary>What a sweep did, with what it had done before it was stopped.</summary>
/// <param name="Children">Pictures checked.</param>
/// <param name="Entries">Entries they were drawn from; one about several parts' children counts in each.</param>
/// <param name="Differed">Pictures that were drawn again, because they would not say what was kept.</param>
internal sealed record SweepSums(long Children, long Entries, long Differed);
