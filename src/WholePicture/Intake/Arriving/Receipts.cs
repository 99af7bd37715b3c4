using Npgsql;
using NpgsqlTypes;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.Intake.Arriving;

/// <summary>Reads receipts, each agency its own.</summary>
public sealed class Receipts(NpgsqlDataSource database)
{
    /// <summary>The receipt; null when there is none, or it is another agency's, which is the same to whoever asks.</summary>
    public async Task<Receipt?> Read(AgencyId agency, Guid receipt, CancellationToken stop)
    {
        await using var query = database.CreateCommand(Sql.Read("Intake/Arriving/ReadReceipt.sql"));
        query.Parameters.Add(new() { Value = agency.Value });
        query.Parameters.Add(new() { Value = receipt });

        return (await All(query, stop)).SingleOrDefault();
    }

    /// <summary>What of an agency's was refused, newest first, from below a receipt on.</summary>
    public async Task<IReadOnlyList<Receipt>> Refused(AgencyId agency, Guid? below, int most, CancellationToken stop)
    {
        await using var query = database.CreateCommand(Sql.Read("Intake/Arriving/ListRefused.sql"));
        query.Parameters.Add(new() { Value = agency.Value });
        query.Parameters.Add(new() { Value = (object?)below ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid });
        query.Parameters.Add(new() { Value = most });

        return await All(query, stop);
    }

    /// <summary>Whether anything came before under a key.</summary>
    public async Task<bool> Any(string client, string key, CancellationToken stop)
    {
        await using var ask = database.Command("select exists (select from intake.idempotency where client = $1 and key = $2)", client, key);

        return (bool)(await ask.ExecuteScalarAsync(stop))!;
    }

    /// <summary>What came before under a key, and whether it was the same piece.</summary>
    public async Task<(Receipt Receipt, bool IsSame)> KeptBefore(OnceKey once, CancellationToken stop)
    {
        await using var query = database.CreateCommand(Sql.Read("Intake/Arriving/KeptBefore.sql"));
        query.Parameters.Add(new() { Value = once.Client });
        query.Parameters.Add(new() { Value = once.Key });
        await using var rows = await query.ExecuteReaderAsync(stop);
        await rows.ReadAsync(stop);

        return (Receipt.Read(rows, first: 1), rows.GetFieldValue<byte[]>(0).AsSpan().SequenceEqual(once.BodyHash));
    }

    private static async Task<List<Receipt>> All(NpgsqlCommand query, CancellationToken stop)
    {
        var found = new List<Receipt>();
        await using var rows = await query.ExecuteReaderAsync(stop);
        while (await rows.ReadAsync(stop))
        {
            found.Add(Receipt.Read(rows));
        }

        return found;
    }
}
