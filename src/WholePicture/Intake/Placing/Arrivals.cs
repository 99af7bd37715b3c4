using System.Text.Json;
using Npgsql;
using WholePicture.Database;
using WholePicture.Words;
using WholePicture.Words.Json;

namespace WholePicture.Intake.Placing;

/// <summary>Takes what waits and says how far it has come. Many nodes take at once; each gets another.</summary>
internal static class Arrivals
{
    private static readonly string take = Sql.Read("Intake/Placing/TakeWaiting.sql");
    private static readonly string mark = Sql.Read("Intake/Placing/MarkArrival.sql");
    private static readonly string tryAgain = Sql.Read("Intake/Placing/TryAgainLater.sql");
    private static readonly string again = Sql.Read("Intake/Placing/PlaceAgain.sql");
    private static readonly string wake = Sql.Read("Intake/Placing/WakeArrivals.sql");

    public static async Task<Waiting?> Take(NpgsqlConnection connection, DateTimeOffset now, CancellationToken stop)
    {
        await using var batch = new NpgsqlBatch(connection);
        await using var rows = await batch.Add(take, now).ExecuteReaderAsync(stop);

        return await rows.ReadAsync(stop)
            ? new(new(rows.GetGuid(0)), rows.IsDBNull(1) ? null : new(rows.GetString(1)), rows.GetFieldValue<DateTimeOffset>(2), rows.GetFieldValue<byte[]>(3), rows.GetInt32(4))
            : null;
    }

    public static NpgsqlBatch Mark(this NpgsqlBatch batch, EntryId arrival, ArrivalState state, IReadOnlyList<FieldProblem> problems, DateTimeOffset now) =>
        batch.Add(mark, arrival.Value, Say.Json(state), problems.Count == 0 ? (Json?)null : Write(problems), now);

    public static NpgsqlBatch TryAgain(this NpgsqlBatch batch, EntryId arrival, ArrivalState state, DateTimeOffset after, FieldProblem problem) =>
        batch.Add(tryAgain, arrival.Value, Say.Json(state), after, Write([problem]));

    /// <summary>Sets pieces waiting again that ask what has just become known.</summary>
    public static NpgsqlBatch Wake(this NpgsqlBatch batch, IReadOnlyList<string> known, EntryId except) => known.Count == 0
        ? batch
        : batch.Add(wake, known.ToArray(), except.Value);

    /// <summary>Sets these pieces waiting again, and those that ask whether somebody is one of these people.</summary>
    public static NpgsqlBatch PlaceAgain(this NpgsqlBatch batch, IEnumerable<EntryId> arrivals, IEnumerable<PersonId> people) =>
        batch.Add(again, arrivals.Select(arrival => arrival.Value).ToArray(), people.Select(person => person.Value).ToArray()).Add("notify arrival");

    private static Json Write(IReadOnlyList<FieldProblem> problems) => new(JsonSerializer.SerializeToUtf8Bytes(problems, HouseJson.Options));
}
