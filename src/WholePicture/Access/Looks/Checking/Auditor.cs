using System.Security.Cryptography;
using Npgsql;
using WholePicture.Database;

namespace WholePicture.Access.Looks.Checking;

/// <summary>Reads the whole chain, as it stands at one moment, and checks it. However long it is, only one link is held at a time.</summary>
public sealed class Auditor(NpgsqlDataSource database)
{
    private const string Links = "select sequence, at, professional, agency, about::text, what, why, door, hash from access.look order by sequence";

    /// <summary>How many links there are, and what is wrong with them.</summary>
    public async Task<(long Links, IReadOnlyList<Finding> Found)> Verify(IReadOnlyList<Checkpoint> checkpoints, ECDsa? key, CancellationToken stop)
    {
        var forged = checkpoints.Where(checkpoint => key is not null && !checkpoint.IsSignedBy(key)).ToList();
        var check = new ChainCheck([.. checkpoints.Except(forged)]);
        await using var connection = await database.OpenConnectionAsync(stop);
        await using var moment = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, stop);
        var (sequence, hash) = await Head(connection, stop);

        await using (var ask = new NpgsqlCommand(Links, connection) { CommandTimeout = 0 })
        await using (var rows = await ask.ExecuteReaderAsync(stop))
        {
            while (await rows.ReadAsync(stop))
            {
                check.Pass(new(rows.GetInt64(0), rows.GetFieldValue<DateTimeOffset>(1),
                    [rows.GetString(2), rows.GetString(3), rows.IsDBNull(4) ? null : rows.GetString(4), rows.GetString(5), rows.GetString(6), rows.GetString(7)],
                    rows.GetFieldValue<byte[]>(8)));
            }
        }

        return (check.Last, [.. check.End(sequence, hash), .. forged.Select(checkpoint => new Finding(Tampered.Signature, checkpoint.Sequence, checkpoint.Sequence))]);
    }

    /// <summary>Signs what the chain is now.</summary>
    public async Task<Checkpoint> Sign(ECDsa key, DateTimeOffset now, CancellationToken stop)
    {
        await using var connection = await database.OpenConnectionAsync(stop);
        var (sequence, hash) = await Head(connection, stop);

        return Checkpoint.Sign(sequence, hash, Kept.Moment(now), key);
    }

    private static async Task<(long Sequence, byte[] Hash)> Head(NpgsqlConnection connection, CancellationToken stop)
    {
        await using var ask = new NpgsqlCommand("select sequence, hash from access.look_head", connection);
        await using var rows = await ask.ExecuteReaderAsync(stop);

        return await rows.ReadAsync(stop) ? (rows.GetInt64(0), rows.GetFieldValue<byte[]>(1)) : (0, []);
    }
}
