using System.Text.Json;
using Npgsql;
using WholePicture.Database;
using WholePicture.Words.Json;

namespace WholePicture.Intake.Importing;

/// <summary>What became of a file's entries, in this run or an earlier one.</summary>
public sealed class Outcome
{
    private const int AtOnce = 1000;
    private readonly Dictionary<string, int> states = [];
    private readonly List<Bad> bad = [];

    /// <summary>An entry that did not land.</summary>
    public sealed record Bad(int Line, IReadOnlyList<FieldProblem> Problems);

    /// <summary>Those that did not land, by line.</summary>
    public IEnumerable<Bad> DidNotLand => bad.OrderBy(one => one.Line);

    /// <summary>How many are in a state, such as <c>placed</c>.</summary>
    public int Count(string state) => states.GetValueOrDefault(state);

    /// <summary>Asks after each.</summary>
    public static async Task<Outcome> Of(Contents contents, NpgsqlDataSource database, CancellationToken stop)
    {
        var outcome = new Outcome();
        foreach (var keys in contents.Keys.Chunk(AtOnce))
        {
            var lines = keys.ToDictionary(pair => pair.Key, pair => pair.Line);
            await using var query = database.CreateCommand(Sql.Read("Intake/Importing/CountOutcome.sql"));
            query.Parameters.Add(new() { Value = Contents.Client });
            query.Parameters.Add(new() { Value = lines.Keys.ToArray() });
            await using var rows = await query.ExecuteReaderAsync(stop);
            while (await rows.ReadAsync(stop))
            {
                outcome.Add(lines[rows.GetString(0)], rows.GetString(1), rows.IsDBNull(2) ? null : rows.GetString(2));
            }
        }

        return outcome;
    }

    private void Add(int line, string state, string? problems)
    {
        states[state] = Count(state) + 1;
        if (problems is not null)
        {
            bad.Add(new(line, JsonSerializer.Deserialize<List<FieldProblem>>(problems, HouseJson.Options)!));
        }
    }
}
