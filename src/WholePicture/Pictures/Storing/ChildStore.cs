using Npgsql;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.Pictures.Storing;

/// <summary>Which children have a picture, who is in it, and when it must be looked at again.</summary>
public static class ChildStore
{
    private static readonly string touched = Sql.Read("Pictures/Storing/Touched.sql");
    private static readonly string due = Sql.Read("Pictures/Storing/Due.sql");
    private static readonly string keep = Sql.Read("Pictures/Storing/KeepPicture.sql");
    private static readonly string keepMembers = Sql.Read("Pictures/Storing/KeepMembers.sql");

    /// <summary>Asks whose pictures these people are in.</summary>
    public static NpgsqlBatch AskTouched(this NpgsqlBatch batch, IEnumerable<PersonId> people) =>
        batch.Add(touched, people.Select(person => person.Value).ToArray());

    /// <summary>Reads the answer: each child with everybody in the picture.</summary>
    public static async Task<Dictionary<PersonId, IReadOnlyList<PersonId>>> ReadTouched(NpgsqlDataReader rows, CancellationToken stop)
    {
        var children = new Dictionary<PersonId, IReadOnlyList<PersonId>>();
        while (await rows.ReadAsync(stop))
        {
            children.Add(new(rows.GetGuid(0)), Array.ConvertAll(rows.GetFieldValue<Guid[]>(1), id => new PersonId(id)));
        }

        return children;
    }

    /// <summary>Begins the pictures of children who have none, and holds them all until the transaction ends.</summary>
    public static NpgsqlBatch HoldChildren(this NpgsqlBatch batch, IEnumerable<PersonId> children)
    {
        var ids = children.Select(child => child.Value).Order().ToArray();

        return batch.Add("insert into pictures.child (child_id) select unnest($1::uuid[]) on conflict do nothing", ids)
            .Add("select child_id, version from pictures.child where child_id = any($1) order by child_id for update", ids);
    }

    /// <summary>Holds a picture that is there, until the transaction ends: whoever draws it meanwhile waits, and sees what was written.</summary>
    public static NpgsqlBatch HoldChild(this NpgsqlBatch batch, PersonId child) => batch.Add("select child_id from pictures.child where child_id = $1 for update", child.Value);

    /// <summary>Reads how often each of those held has been drawn.</summary>
    public static async Task<Dictionary<PersonId, long>> ReadHeld(NpgsqlDataReader rows, CancellationToken stop)
    {
        var held = new Dictionary<PersonId, long>();
        while (await rows.ReadAsync(stop))
        {
            held.Add(new(rows.GetGuid(0)), rows.GetInt64(1));
        }

        return held;
    }

    /// <summary>Asks for one child at whom it is time to look; read as <see cref="ReadTouched"/>.</summary>
    public static NpgsqlBatch AskDue(this NpgsqlBatch batch, DateTimeOffset now) => batch.Add(due, now);

    /// <summary>
    /// The version after this one. Further on by no foreseeable step: a database that is set back to an earlier copy must not give again, for something else, a version that somebody remembers.
    /// </summary>
    public static long Next(long version) => version + Random.Shared.Next(1, int.MaxValue);

    /// <summary>Keeps who is in a picture that has been drawn, which entries in it are under any handling, and when to look again.</summary>
    public static NpgsqlBatch KeepPicture(this NpgsqlBatch batch, PersonId child, IEnumerable<PersonId> members, IEnumerable<EntryId> handled, DateTimeOffset? nextLook, DateTimeOffset now, long version) =>
        batch.Add(keepMembers, child.Value, members.Select(person => person.Value).ToArray())
            .Add(keep, child.Value, nextLook, now, handled.Select(entry => entry.Value).ToArray(), version);

    /// <summary>Forgets who is in these pictures, which are drawn anew from the beginning.</summary>
    public static NpgsqlBatch ForgetMembers(this NpgsqlBatch batch, IEnumerable<PersonId> children) =>
        batch.Add("delete from pictures.member where child_id = any($1)", children.Select(child => child.Value).ToArray());

    /// <summary>Puts off a look that failed, so that it does not stand in the way of others.</summary>
    public static async Task LookLater(NpgsqlDataSource database, PersonId child, DateTimeOffset until, CancellationToken stop)
    {
        await using var connection = await database.OpenConnectionAsync(stop);
        await using var batch = new NpgsqlBatch(connection);
        await batch.Add("update pictures.child set next_look = $2 where child_id = $1", child.Value, until).Send(stop);
    }

    /// <summary>Asks that these pictures be looked at as soon as anybody can, and that nothing be used that was read for them before.</summary>
    public static NpgsqlBatch LookSoon(this NpgsqlBatch batch, IEnumerable<PersonId> children, DateTimeOffset now) =>
        batch.Add("update pictures.child set next_look = least(next_look, $2), version = version + $3 where child_id = any($1)", children.Select(child => child.Value).ToArray(), now, Next(0));

    /// <summary>When the next look is due; null when time changes nothing for anybody.</summary>
    public static async Task<DateTimeOffset?> NextLook(NpgsqlDataSource database, CancellationToken stop)
    {
        await using var ask = database.CreateCommand("select min(next_look) from pictures.child");

        return await ask.ExecuteScalarAsync(stop) is DateTime moment ? new DateTimeOffset(moment) : null;
    }
}
