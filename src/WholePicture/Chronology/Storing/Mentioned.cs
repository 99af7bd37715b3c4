using Npgsql;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.Chronology.Storing;

/// <summary>Somebody in an entry: as whom they were placed, and under whom they stand now.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Place">Which of the people in it.</param>
/// <param name="Placed">As whom they were placed.</param>
/// <param name="Now">Under whom they stand.</param>
/// <param name="Named">Counts up over all, so that it can be seen what was named since.</param>
public sealed record Mentioned(EntryId Entry, int Place, PersonId Placed, PersonId Now, long Named)
{
    /// <summary>Wherever any of these people stands.</summary>
    public static async Task<IReadOnlyList<Mentioned>> Of(NpgsqlConnection connection, IEnumerable<PersonId> people, CancellationToken stop)
    {
        await using var ask = connection.Command("select entry_id, place, coalesce(placed_as, person_id), person_id, coalesce(named, 0) from chronology.mention where person_id = any($1) order by entry_id, place", people.Select(person => person.Value).ToArray());
        await using var rows = await ask.ExecuteReaderAsync(stop);
        var found = new List<Mentioned>();
        while (await rows.ReadAsync(stop))
        {
            found.Add(new(new(rows.GetGuid(0)), rows.GetInt32(1), new(rows.GetGuid(2)), new(rows.GetGuid(3)), rows.GetInt64(4)));
        }

        return found;
    }

    /// <summary>The number after which whatever is named was named knowing of what is decided now.</summary>
    public static async Task<long> Next(NpgsqlConnection connection, CancellationToken stop)
    {
        await using var ask = connection.Command("select nextval('chronology.naming')");

        return (long)(await ask.ExecuteScalarAsync(stop))!;
    }
}

/// <summary>Puts people in entries under whom they stand now. The entries themselves never change.</summary>
public static class Moving
{
    private static readonly string move = Sql.Read("Chronology/Storing/Move.sql");

    /// <summary>Each under somebody; under nobody, until they are placed anew, where that is null.</summary>
    public static NpgsqlBatch Move(this NpgsqlBatch batch, IReadOnlyCollection<(Mentioned Mention, PersonId? To)> moves) => moves.Count == 0 ? batch
        : batch.Add("select set_config('wholepicture.deciding', 'yes', true)").Add(move, moves.Select(one => one.Mention.Entry.Value).ToArray(), moves.Select(one => one.Mention.Place).ToArray(), moves.Select(one => one.To?.Value).ToArray());
}
