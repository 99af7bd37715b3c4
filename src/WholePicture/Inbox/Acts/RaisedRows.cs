using Npgsql;
using WholePicture.Words;

namespace WholePicture.Inbox.Acts;

/// <summary>Reads the rows of <c>Mine.sql</c> and <c>Standing.sql</c>.</summary>
internal static class RaisedRows
{
    private static readonly Dictionary<string, Role> roles = Enum.GetValues<Role>().ToDictionary(role => Say.Json(role));
    private static readonly Dictionary<string, ActKind> kinds = Enum.GetValues<ActKind>().ToDictionary(kind => Say.Json(kind));
    private static readonly Dictionary<string, AnswerKind> answers = Enum.GetValues<AnswerKind>().ToDictionary(kind => Say.Json(kind));

    public static async Task<List<Raised>> Read(NpgsqlCommand command, CancellationToken stop)
    {
        var found = new List<Raised>();
        await using var rows = await command.ExecuteReaderAsync(stop);
        while (await rows.ReadAsync(stop))
        {
            found.Add(One(rows));
        }

        return found;
    }

    /// <summary>Reads the rows of <c>Standing.sql</c>: about whom each is, and whether it waits for somebody.</summary>
    public static async Task<List<(PersonId? Child, bool Waits)>> ReadStanding(NpgsqlCommand command, string professional, CancellationToken stop)
    {
        var found = new List<(PersonId?, bool)>();
        await using var rows = await command.ExecuteReaderAsync(stop);
        while (await rows.ReadAsync(stop))
        {
            found.Add((rows.IsDBNull(0) ? null : new PersonId(rows.GetGuid(0)), rows.IsDBNull(1) || Standings.Waits(professional, rows.GetFieldValue<DateTimeOffset>(1), !rows.IsDBNull(11), Acts(rows, 2, rows.GetGuid(10)))));
        }

        return found;
    }

    private static Raised One(NpgsqlDataReader rows)
    {
        var told = Told(rows);
        var concern = new OpenConcern(
            rows.GetGuid(0),
            new(rows.GetString(3), rows.IsDBNull(1) ? null : new PersonId(rows.GetGuid(1)), rows.IsDBNull(2) ? null : new EntryId(rows.GetGuid(2)), rows.GetString(4)),
            rows.GetString(5), rows.GetString(6), rows.GetString(7), Array.ConvertAll(rows.GetFieldValue<Guid[]>(8), id => new EntryId(id)),
            rows.GetFieldValue<DateTimeOffset>(9), rows.GetFieldValue<DateTimeOffset>(11), [.. told.Select(line => line.Line)]);

        return new(concern, rows.GetFieldValue<DateTimeOffset>(9), rows.GetFieldValue<DateTimeOffset>(10),
            rows.IsDBNull(12) ? null : rows.GetFieldValue<DateTimeOffset>(12), rows.IsDBNull(13) ? null : rows.GetString(13), told, Acts(rows, 19, rows.GetGuid(0)));
    }

    private static List<ToldAt> Told(NpgsqlDataReader rows)
    {
        var (role, agency, professional, at, why) = (List<string>(rows, 14), List<string>(rows, 15), List<string>(rows, 16), Moments(rows, 17), List<string>(rows, 18));

        List<ToldAt> told = [.. at.Select((moment, place) => new ToldAt(
            new(roles.GetValueOrDefault(role[place]!), agency[place] is { } id ? new AgencyId(id) : null, professional[place], why[place]), moment))];
        var reached = told.Where(one => one.Line.Professional is not null).Select(one => one.Line.Role).ToHashSet();

        // That nobody was found is over once somebody of that role was told
        return told.FindAll(one => one.Line.Professional is not null || !reached.Contains(one.Line.Role));
    }

    private static List<Act> Acts(NpgsqlDataReader rows, int from, Guid concern)
    {
        if (rows.IsDBNull(from))
        {
            return [];
        }

        var (ids, replies) = (rows.GetFieldValue<Guid[]>(from), rows.GetFieldValue<Guid?[]>(from + 7));
        var (who, kind, at, answer, words, handed) = (List<string>(rows, from + 1), List<string>(rows, from + 2), Moments(rows, from + 3), List<string>(rows, from + 4), List<string>(rows, from + 5), List<string>(rows, from + 6));

        return [.. ids.Select((id, place) => new Act(id, concern, who[place]!, kinds.GetValueOrDefault(kind[place]!), at[place],
            answer[place] is { } given ? answers.GetValueOrDefault(given) : null, words[place], handed[place], replies[place]))];
    }

    private static T?[] List<T>(NpgsqlDataReader rows, int column) where T : class => rows.IsDBNull(column) ? [] : rows.GetFieldValue<T?[]>(column);

    private static DateTimeOffset[] Moments(NpgsqlDataReader rows, int column) =>
        rows.IsDBNull(column) ? [] : Array.ConvertAll(rows.GetFieldValue<DateTime[]>(column), moment => new DateTimeOffset(moment));
}
