using System.Text.Json;
using Npgsql;
using WholePicture.Database;
using WholePicture.Words.Json;

namespace WholePicture.Intake.Arriving;

/// <summary>The first of the two commits: what arrived is kept, and from here on cannot be lost.</summary>
public sealed class ArrivalStore(NpgsqlDataSource database)
{
    private static readonly string keep = Sql.Read("Intake/Arriving/Keep.sql");
    private static readonly string keepOnce = Sql.Read("Intake/Arriving/KeepOnce.sql");

    /// <summary>Keeps each in one transaction, and wakes whoever places them. Says of each whether it is new: what came before under the same key is not kept again.</summary>
    /// <param name="arrivals">What came.</param>
    /// <param name="stop">Stops it.</param>
    /// <param name="beside">What is kept with those that are new, before anybody can place them.</param>
    public Task<bool[]> Keep(IReadOnlyList<(Arrival Arrival, OnceKey? Once)> arrivals, CancellationToken stop, Func<NpgsqlConnection, bool[], Task>? beside = null) =>
        database.InTransaction(async connection =>
        {
            await using var batch = new NpgsqlBatch(connection);
            foreach (var (arrival, once) in arrivals)
            {
                Insert(batch, arrival, once);
            }

            if (arrivals.Any(pair => pair.Arrival.IsIn))
            {
                batch.Add("notify arrival");
            }

            var isNew = await WhichAreNew(batch, arrivals.Count, stop);
            await (beside?.Invoke(connection, isNew) ?? Task.CompletedTask);

            return isNew;
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

    private static void Insert(NpgsqlBatch batch, Arrival arrival, OnceKey? once)
    {
        var state = arrival.IsIn ? "waiting" : "refused";
        var problems = arrival.IsIn ? (Json?)null : new Json(JsonSerializer.SerializeToUtf8Bytes(arrival.Problems, HouseJson.Options));

        if (once is null)
        {
            batch.Add(keep, arrival.Receipt.Value, arrival.Agency?.Value, arrival.Received, arrival.Raw, state, problems);
        }
        else
        {
            batch.Add(keepOnce, arrival.Receipt.Value, arrival.Agency?.Value, arrival.Received, arrival.Raw, state, problems, once.Client, once.Key, once.BodyHash);
        }
    }
}
