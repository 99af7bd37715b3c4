using Npgsql;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.Matching;

/// <summary>Keeps the questions "who is this about?" and their answers.</summary>
public static class Questions
{
    private static readonly string keep = Sql.Read("Matching/KeepQuestion.sql");
    private static readonly string keepSettled = Sql.Read("Matching/KeepSettled.sql");
    private static readonly string settle = Sql.Read("Matching/SettleQuestions.sql");
    private static readonly string answer = Sql.Read("Matching/AnswerQuestion.sql");

    /// <summary>Asks what people have answered about a piece.</summary>
    public static NpgsqlBatch AskAnswers(this NpgsqlBatch batch, EntryId arrival) =>
        batch.Add("select place, coalesce(now, question.person_id) from matching.question left join matching.same using (person_id) where arrival_id = $1 and question.person_id is not null", arrival.Value);

    /// <summary>Reads the answer: who each place is.</summary>
    public static async Task<Dictionary<int, PersonId>> ReadAnswers(NpgsqlDataReader rows, CancellationToken stop)
    {
        var told = new Dictionary<int, PersonId>();
        while (await rows.ReadAsync(stop))
        {
            told.Add(rows.GetInt32(0), new(rows.GetGuid(1)));
        }

        return told;
    }

    /// <summary>Keeps what is asked of a piece, and settles what no longer is.</summary>
    public static void KeepQuestions(this NpgsqlBatch batch, EntryId arrival, IReadOnlyList<Found> found, IReadOnlyList<string> alsoWaitsFor, DateTimeOffset now)
    {
        var settled = new List<int>();
        for (var place = 0; place < found.Count; place++)
        {
            if (found[place].Asks is { } asks)
            {
                batch.Add(keep, Guid.CreateVersion7(now), arrival.Value, place, asks.Why, asks.Candidates.Select(person => person.Value).ToArray(),
                    asks.Keys.Select(key => key.ToString()).Concat(alsoWaitsFor).ToArray(), now);
            }
            else
            {
                settled.Add(place);
            }
        }

        batch.Add(settle, arrival.Value, now, settled.ToArray(), settled.Select(place => found[place].Person?.Value).ToArray());
    }

    /// <summary>Keeps who somebody in a piece is, before it is placed.</summary>
    /// <param name="batch">Where it is written.</param>
    /// <param name="arrival">The piece.</param>
    /// <param name="place">Which of the people in it.</param>
    /// <param name="person">Who that is.</param>
    /// <param name="why">What leaves no doubt.</param>
    /// <param name="by">Who said so; null when the machine did, and may see it otherwise once more is known.</param>
    /// <param name="now">When.</param>
    public static void KeepSettled(this NpgsqlBatch batch, EntryId arrival, int place, PersonId person, string why, string? by, DateTimeOffset now) =>
        batch.Add(keepSettled, Guid.CreateVersion7(now), arrival.Value, place, why, person.Value, now, by);

    /// <summary>What the machine settled of these pieces it has to settle anew. What a person said stands.</summary>
    public static NpgsqlBatch Unsettle(this NpgsqlBatch batch, IEnumerable<EntryId> arrivals) => batch.Add(
        "update matching.question set answered_at = null, person_id = null where arrival_id = any($1) and answered_by is null", arrivals.Select(arrival => arrival.Value).ToArray());

    /// <summary>Asks which people in these pieces a person has recognised.</summary>
    public static async Task<HashSet<(EntryId, int)>> Told(NpgsqlConnection connection, IEnumerable<EntryId> arrivals, CancellationToken stop)
    {
        await using var ask = connection.Command("select arrival_id, place from matching.question where arrival_id = any($1) and answered_by is not null", arrivals.Select(arrival => arrival.Value).ToArray());
        await using var rows = await ask.ExecuteReaderAsync(stop);
        var told = new HashSet<(EntryId, int)>();
        while (await rows.ReadAsync(stop))
        {
            told.Add((new(rows.GetGuid(0)), rows.GetInt32(1)));
        }

        return told;
    }

    /// <summary>A person says who it is. The piece asked about, or null when it was answered before.</summary>
    public static async Task<EntryId?> Answer(NpgsqlConnection connection, Guid question, PersonId person, string by, DateTimeOffset now, CancellationToken stop)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.Add(answer, question, now, person.Value, by);

        return await batch.ExecuteScalarAsync(stop) is Guid arrival ? new(arrival) : null;
    }
}
