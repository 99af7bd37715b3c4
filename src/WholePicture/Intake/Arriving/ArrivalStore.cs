using System.Text.Json;
using Npgsql;
using NpgsqlTypes;
using WholePicture.Database;
using WholePicture.Words.Json;

namespace WholePicture.Intake.Arriving;

/// <summary>The first of the two commits: what arrived is kept, and from here on cannot be lost.</summary>
public sealed class ArrivalStore(NpgsqlDataSource database)
{
    private static readonly string keep = Sql.Read("Intake/Arriving/Keep.sql");
    private static readonly string keepOnce = Sql.Read("Intake/Arriving/KeepOnce.sql");

    /// <summary>Keeps each in one transaction, and wakes whoever places them. Says of each whether it is new: what came before under the same key is not kept again.</summary>
    public Task<bool[]> Keep(IReadOnlyList<(Arrival Arrival, OnceKey? Once)> arrivals, CancellationToken stop) =>
        database.InTransaction(async connection =>
        {
            await using var batch = new NpgsqlBatch(connection);
            foreach (var (arrival, once) in arrivals)
            {
                batch.BatchCommands.Add(Insert(arrival, once));
            }

            if (arrivals.Any(pair => pair.Arrival.IsIn))
            {
                batch.BatchCommands.Add(new("notify arrival"));
            }

            return await WhichAreNew(batch, arrivals.Count, stop);
        }, stop);

    private static async Task<bool[]> WhichAreNew(NpgsqlBatch batch, int count, CancellationToken stop)
    {
        var isNew = new bool[count];
        await using var answers = await batch.ExecuteReaderAsync(stop);
        for (var place = 0; place < count; place++)
        {
            isNew[place] = await answers.ReadAsync(stop);
            await answers.NextResultAsync(stop);
        }

        return isNew;
    }

    private static NpgsqlBatchCommand Insert(Arrival arrival, OnceKey? once)
    {
        var command = new NpgsqlBatchCommand(once is null ? keep : keepOnce);
        command.Parameters.Add(new() { Value = arrival.Receipt.Value });
        command.Parameters.Add(new() { Value = (object?)arrival.Agency?.Value ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        command.Parameters.Add(new() { Value = arrival.Received });
        command.Parameters.Add(new() { Value = arrival.Raw, NpgsqlDbType = NpgsqlDbType.Bytea });
        command.Parameters.Add(new() { Value = arrival.IsIn ? "waiting" : "refused" });
        command.Parameters.Add(new() { Value = arrival.IsIn ? DBNull.Value : JsonSerializer.Serialize(arrival.Problems, HouseJson.Options), NpgsqlDbType = NpgsqlDbType.Jsonb });
        if (once is not null)
        {
            command.Parameters.Add(new() { Value = once.Client });
            command.Parameters.Add(new() { Value = once.Key });
            command.Parameters.Add(new() { Value = once.BodyHash });
        }

        return command;
    }
}
