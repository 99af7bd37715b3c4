using System.Collections.Concurrent;
using Npgsql;
using WholePicture.Access;
using WholePicture.Access.Ties;
using WholePicture.Database;
using WholePicture.Pictures.Storing;
using WholePicture.Words;

namespace WholePicture.Inbox.Acts;

/// <summary>Reads what was raised with people, and keeps what they do about it.</summary>
public sealed class ActStore(NpgsqlDataSource database)
{
    private const string AddAct = "insert into inbox.act (id, concern_id, professional, kind, answer, words, handed_to, at, replies_to) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do nothing";
    private const string AlsoTell = "insert into inbox.told (concern_id, role, agency, professional, told_at) values ($1, $2, $3, $4, $5) on conflict do nothing";
    private const string MarkRead = """
        insert into inbox.act (id, concern_id, professional, kind, at)
        select $1, $2, $3, 'read', $4
         where not exists (select from inbox.act where concern_id = $2 and professional = $3 and kind = 'read' and at >= $5)
        """;

    private static readonly string mine = Sql.Read("Inbox/Acts/Mine.sql");
    private static readonly string standing = Sql.Read("Inbox/Acts/Standing.sql");
    private static readonly TimeSpan lately = TimeSpan.FromDays(28);

    private readonly ConcurrentDictionary<string, long> done = new();

    /// <summary>Counts up whenever something was done through here by somebody, or was handed to them: what waited for them before is to be counted anew.</summary>
    public long Done(string professional) => done.GetValueOrDefault(professional);

    /// <summary>What was raised with any of these people and stands, or went quiet lately; what is to be answered first, first.</summary>
    public async Task<IReadOnlyList<Raised>> Of(IEnumerable<string> professionals, DateTimeOffset now, CancellationToken stop)
    {
        await using var ask = database.Command(mine, professionals.ToArray(), (Guid?)null, now - lately);

        return await RaisedRows.Read(ask, stop);
    }

    /// <summary>What was raised with somebody and stands.</summary>
    public Task<IReadOnlyList<Raised>> Standing(string professional, CancellationToken stop) => Of([professional], DateTimeOffset.MaxValue, stop);

    /// <summary>Of what was raised with somebody and stands: about whom it is, and whether it waits for them. About one child, what nobody has done anything about is one line.</summary>
    public async Task<IReadOnlyList<(PersonId? Child, bool Waits)>> Waiting(string professional, CancellationToken stop)
    {
        await using var ask = database.Command(standing, professional);

        return await RaisedRows.ReadStanding(ask, professional, stop);
    }

    /// <summary>One concern; null when there is none.</summary>
    public async Task<Raised?> One(Guid concern, CancellationToken stop)
    {
        await using var ask = database.Command(mine, Array.Empty<string>(), (Guid?)concern, DateTimeOffset.UnixEpoch);

        return (await RaisedRows.Read(ask, stop)).SingleOrDefault();
    }

    /// <summary>
    /// Keeps what was done, once however often it is sent; whoever it is handed to has it, and may open the child's picture, in the same moment.
    /// What was begun of an answer goes with it. False when something was kept under this key before: then nothing is changed.
    /// </summary>
    public async Task<bool> Keep(Act act, PersonId? child, Professional? to, CancellationToken stop)
    {
        var isNew = await database.InTransaction(connection => Keep(connection, act, child, to, stop), stop);
        foreach (var one in new[] { act.Professional, act.HandedTo, to?.Id }.OfType<string>().Distinct())
        {
            done.AddOrUpdate(one, 1, (_, count) => count + 1);
        }

        return isNew;
    }

    /// <summary>Keeps that somebody opened it, once since it last said something new or was handed to them.</summary>
    public async Task Read(Raised raised, string professional, DateTimeOffset now, CancellationToken stop)
    {
        await using var insert = database.Command(MarkRead, Guid.CreateVersion7(now), raised.Concern.Id, professional, now, Standings.Since(professional, raised.SaidAt, raised.Acts));
        await insert.ExecuteNonQueryAsync(stop);
    }

    private static async Task<bool> Keep(NpgsqlConnection connection, Act act, PersonId? child, Professional? to, CancellationToken stop)
    {
        await using var insert = connection.Command(AddAct, act.Id, act.Concern, act.Professional, Say.Json(act.Kind), act.Answer is { } answer ? Say.Json(answer) : null, act.Words, act.HandedTo, act.At, act.RepliesTo);
        if (await insert.ExecuteNonQueryAsync(stop) == 0)
        {
            return false;
        }

        await using var batch = new NpgsqlBatch(connection);
        if (act.Kind is ActKind.Answered)
        {
            batch.Add("delete from inbox.draft where professional = $1 and concern_id = $2", act.Professional, act.Concern);
        }

        // Whoever is drawing the picture has not seen that they are told, and would take their way in away again
        if (to is not null && child is { } held)
        {
            batch.HoldChild(held);
        }

        if (to is not null)
        {
            batch.Add(AlsoTell, act.Concern, Say.Json(to.Role), to.Agency.Value, to.Id, act.At);
        }

        if (to is not null && child is { } known)
        {
            batch.AddTie(known, new(to.Id, TieKind.Told));
        }

        await batch.Send(stop);

        return true;
    }
}
