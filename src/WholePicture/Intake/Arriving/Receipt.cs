using System.Text.Json;
using System.Text.Json.Serialization;
using Npgsql;
using WholePicture.Words.Json;

namespace WholePicture.Intake.Arriving;

/// <summary>What a sender may know of a piece it sent, until it is placed and after.</summary>
/// <param name="Id">Its receipt.</param>
/// <param name="State">How far it is: <c>waiting</c>, <c>placed</c>, <c>asking</c>, <c>refused</c> or <c>failed</c>.</param>
/// <param name="Received">When it came.</param>
/// <param name="Placed">When it joined the stream.</param>
/// <param name="Problems">Why it was refused.</param>
/// <param name="WaitsFor">What must be answered before it can be placed, such as "who is this about?".</param>
/// <param name="Notes">What is still worth knowing of one that is placed: that it was sent before, or that one of its people is being looked for.</param>
public sealed record Receipt(
    [property: JsonPropertyName("receipt")] Guid Id,
    string State,
    DateTimeOffset Received,
    DateTimeOffset? Placed = null,
    IReadOnlyList<FieldProblem>? Problems = null,
    IReadOnlyList<FieldProblem>? WaitsFor = null,
    IReadOnlyList<FieldProblem>? Notes = null)
{
    /// <summary>Where it can be read.</summary>
    public static string At(Guid receipt) => $"/api/v1/entries/{receipt}";

    /// <summary>The receipt of a piece that has just come.</summary>
    public static Receipt Of(Arrival arrival) => new(arrival.Receipt.Value, arrival.IsIn ? "waiting" : "refused", arrival.Received);

    /// <summary>From the columns id, state, received_at, placed_at and problems, the first of which is at <paramref name="first"/>.</summary>
    internal static Receipt Read(NpgsqlDataReader row, int first = 0)
    {
        var state = row.GetString(first + 1);
        var said = row.IsDBNull(first + 4) ? null : JsonSerializer.Deserialize<List<FieldProblem>>(row.GetString(first + 4), HouseJson.Options);

        return new(row.GetGuid(first), state, row.GetFieldValue<DateTimeOffset>(first + 2),
            row.IsDBNull(first + 3) ? null : row.GetFieldValue<DateTimeOffset>(first + 3),
            Problems: state is "refused" or "failed" ? said : null,
            WaitsFor: state is "waiting" or "asking" ? said : null,
            Notes: state is "placed" ? said : null);
    }
}
