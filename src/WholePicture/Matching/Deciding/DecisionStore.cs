using Npgsql;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.Matching.Deciding;

/// <summary>Keeps the log of who said what of who is who.</summary>
public static class DecisionStore
{
    private const string Columns = "select id, kind, people, entries, places, undoes, because, decided_by, agency, decided_at, named from matching.decision";

    /// <summary>The whole log, in order.</summary>
    public static Task<IReadOnlyList<Decision>> All(NpgsqlConnection connection, CancellationToken stop) => Read(connection, $"{Columns} order by named, id", stop);

    /// <summary>Asks for the last line, by which whoever read who stands under whom can see whether more was said since.</summary>
    public static NpgsqlBatch AskLast(this NpgsqlBatch batch) => batch.Add("select coalesce(max(named), 0) from matching.decision");

    /// <summary>Reads what <see cref="AskLast"/> answered.</summary>
    public static async Task<long> ReadLast(NpgsqlDataReader rows, CancellationToken stop) => await rows.ReadAsync(stop) ? rows.GetInt64(0) : 0;

    /// <summary>Adds a line.</summary>
    public static NpgsqlBatch Keep(this NpgsqlBatch batch, Decision decision) => batch.Add(
        "insert into matching.decision (id, kind, people, entries, places, undoes, because, decided_by, agency, decided_at, named) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        decision.Id, Say.Json(decision.Kind), new[] { decision.One.Value, decision.Other.Value }, decision.Mentions.Select(mention => mention.Entry.Value).ToArray(), decision.Mentions.Select(mention => mention.Place).ToArray(),
        decision.Undoes, decision.Because, decision.By, decision.Agency.Value, decision.At, decision.Named);

    /// <summary>Keeps under whom each of these stands now.</summary>
    public static NpgsqlBatch KeepSame(this NpgsqlBatch batch, IReadOnlyCollection<PersonId> people, Standing standing)
    {
        var joined = people.Where(person => standing.Now(person) != person).ToList();

        return batch.Add("delete from matching.same where person_id = any($1)", people.Select(person => person.Value).ToArray())
            .Add("insert into matching.same (person_id, now) select * from unnest($1::uuid[], $2::uuid[])", joined.Select(person => person.Value).ToArray(), joined.Select(person => standing.Now(person).Value).ToArray());
    }

    /// <summary>Under whom somebody stands now.</summary>
    public static async Task<PersonId> Now(NpgsqlDataSource database, PersonId person, CancellationToken stop)
    {
        await using var ask = database.Command("select now from matching.same where person_id = $1", person.Value);

        return await ask.ExecuteScalarAsync(stop) is Guid now ? new(now) : person;
    }

    private static async Task<IReadOnlyList<Decision>> Read(NpgsqlConnection connection, string sql, CancellationToken stop)
    {
        await using var ask = connection.Command(sql);
        await using var rows = await ask.ExecuteReaderAsync(stop);
        var log = new List<Decision>();
        while (await rows.ReadAsync(stop))
        {
            var (people, entries, places) = (rows.GetFieldValue<Guid[]>(2), rows.GetFieldValue<Guid[]>(3), rows.GetFieldValue<int[]>(4));
            log.Add(new(rows.GetGuid(0), Kind(rows.GetString(1)), new(people[0]), new(people[1]), [.. entries.Select((entry, at) => (new EntryId(entry), places[at]))],
                rows.IsDBNull(5) ? null : rows.GetGuid(5), rows.GetString(6), rows.GetString(7), new(rows.GetString(8)), rows.GetFieldValue<DateTimeOffset>(9), rows.GetInt64(10)));
        }

        return log;
    }

    private static DecisionKind Kind(string word) => Enum.GetValues<DecisionKind>().FirstOrDefault(kind => Say.Json(kind) == word);
}
