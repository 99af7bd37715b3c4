using System.Data;
using System.Security.Cryptography;
using Npgsql;
using WholePicture.Database;

namespace WholePicture.Access.Looks.Checking;

/// <summary>Reads the whole chain, as it stands at one moment, and checks it. However long it is, only one link is held at a time.</summary>
public sealed class Auditor(NpgsqlDataSource database)
{
    /// <summary>How many links there are, and what is wrong with them. Without a key no checkpoint is believed.</summary>
    public async Task<(long Links, IReadOnlyList<Finding> Found)> Verify(IReadOnlyList<Checkpoint> checkpoints, ECDsa? key, CancellationToken stop)
    {
        var (sound, forged) = key is null ? ([], []) : CheckpointFile.Check(checkpoints, key);
        var check = new ChainCheck(sound);
        try
        {
            var found = await Go(check, stop);

            return (check.Last, [.. found, .. forged]);
        }
        catch (Exception error) when (error is InvalidCastException || (error as PostgresException)?.SqlState.StartsWith("42", StringComparison.Ordinal) is true)
        {
            // Somebody dropped the table, a column, or the right to read it
            return (check.Last, [.. check.BreakOff(), .. forged]);
        }
    }

    /// <summary>Signs what the chain is now; null when it no longer holds what was signed last, for then there is nothing to sign but the change.</summary>
    public async Task<Checkpoint?> Sign(Checkpoint? previous, ECDsa key, DateTimeOffset now, CancellationToken stop)
    {
        await using var connection = await database.OpenConnectionAsync(stop);
        await using var moment = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);
        if (previous is { Sequence: > 0 })
        {
            await using var ask = connection.Command("select encode(hash, 'hex') from access.look where sequence = $1", previous.Sequence);
            if (await ask.ExecuteScalarAsync(stop) as string != previous.Hash)
            {
                return null;
            }
        }

        var (sequence, hash) = await Head(connection, stop);

        return Checkpoint.Sign(sequence, hash, Kept.Moment(now), previous, key);
    }

    private async Task<IReadOnlyList<Finding>> Go(ChainCheck check, CancellationToken stop)
    {
        await using var connection = await database.OpenConnectionAsync(stop);
        await using var moment = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);
        var (sequence, hash) = await Head(connection, stop);
        await using var ask = new NpgsqlCommand(LinkRows.InOrder, connection) { CommandTimeout = 0 };
        await using var rows = await ask.ExecuteReaderAsync(stop);
        while (await rows.ReadAsync(stop))
        {
            check.Pass(LinkRows.Read(rows));
        }

        return check.End(sequence, hash);
    }

    private static async Task<(long Sequence, byte[] Hash)> Head(NpgsqlConnection connection, CancellationToken stop)
    {
        await using var ask = new NpgsqlCommand("select sequence, coalesce(hash, '') from access.look_head", connection);
        await using var rows = await ask.ExecuteReaderAsync(stop);

        return await rows.ReadAsync(stop) ? (rows.GetInt64(0), rows.GetFieldValue<byte[]>(1)) : (0, []);
    }
}
