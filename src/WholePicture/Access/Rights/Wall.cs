using Npgsql;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.Access.Rights;

/// <summary>
/// What PostgreSQL by itself lets somebody see of a child, decided by its row-level policies and not by this service.
/// Whatever either refuses is refused (design §2.7).
/// </summary>
/// <param name="Version">Another, and higher, each time the picture is drawn.</param>
/// <param name="Handled">Of the entries under any handling, those it lets them read; null where none stands.</param>
public sealed record Wall(long Version, IReadOnlySet<EntryId>? Handled)
{
    /// <summary>None stands round an entry about a child whom nobody knows yet: there is no picture to stand before.</summary>
    public static Wall None { get; } = new(0, null);

    /// <summary>Whether it lets them read an entry that is under some handling.</summary>
    public bool Lets(EntryId entry) => Handled?.Contains(entry) is not false;

    /// <summary>Asks for it alone; null when they may not open the picture, or there is none.</summary>
    public static async Task<Wall?> Ask(NpgsqlDataSource database, PersonId child, string professional, CancellationToken stop)
    {
        await using var connection = await database.OpenConnectionAsync(stop);
        await using var batch = new NpgsqlBatch(connection);
        await using var rows = await batch.AskWall(child, professional).ExecuteReaderAsync(stop);

        return await Read(rows, stop);
    }

    /// <summary>Reads the answers to <see cref="Walls.AskWall"/>, all three.</summary>
    internal static async Task<Wall?> Read(NpgsqlDataReader rows, CancellationToken stop)
    {
        await rows.NextResultAsync(stop);
        long? version = await rows.ReadAsync(stop) ? rows.GetInt64(0) : null;
        await rows.NextResultAsync(stop);
        var handled = new HashSet<EntryId>();
        while (await rows.ReadAsync(stop))
        {
            handled.Add(new(rows.GetGuid(0)));
        }

        return version is { } drawn ? new(drawn, handled) : null;
    }
}

/// <summary>Asking on one journey with something else.</summary>
internal static class Walls
{
    private const string Say = "select set_config('wholepicture.reader', $1, true), set_config('wholepicture.child', $2, true)";
    private const string Picture = "select version from pictures.child where child_id = $1";
    private const string Entries = "select id from chronology.entry where id = any((select handled from pictures.child where child_id = $1)::uuid[])";

    /// <summary>Asks as the professional, who reads to the journey's end: it is one transaction, and for whom it reads holds until its end and no longer.</summary>
    public static NpgsqlBatch AskWall(this NpgsqlBatch batch, PersonId child, string professional) =>
        batch.Add(Say, professional, $"{child}").Add(Picture, child.Value).Add(Entries, child.Value);
}
