using Npgsql;
using NpgsqlTypes;
using WholePicture.Bench.Matching.People;
using WholePicture.Chronology.Storing;
using WholePicture.Pictures.Finding;

namespace WholePicture.Bench.Searching;

/// <summary>Writes households as the corridor would leave them, by COPY, and what follows from them: pictures, who is in them, and keys. The indexes of the keys are made at the end.</summary>
internal sealed class SearchLoader(NpgsqlDataSource owner)
{
    private static readonly string[] guarded = ["chronology.entry", "pictures.child"];
    private static readonly string keys = "pictures.find_key";
    private static readonly string read = "pictures.find_read";
    private readonly HashSet<string> words = [];

    /// <summary>COPY does not work through row-level policies; and an index made once is made faster.</summary>
    public Task Begin(CancellationToken stop) => Do(
        [.. guarded.Select(table => $"alter table {table} no force row level security"), $"alter table {keys} drop constraint find_key_pkey", $"drop index {keys}_of"], stop);

    /// <summary>Makes the indexes, and puts back what was put aside.</summary>
    public async Task End(CancellationToken stop)
    {
        await Do([.. guarded.Select(table => $"alter table {table} force row level security"),
            "set maintenance_work_mem = '1GB'", $"alter table {keys} add primary key (key, person_id)", $"create index find_key_of on {keys} (person_id) include (key)"], stop);
        await using (var connection = await owner.OpenConnectionAsync(stop))
        {
            await Copy(connection, "pictures.find_word (near, word)", words.SelectMany(word => FindWords.Near(word).Select(near => new object[] { near, word })), stop, NpgsqlDbType.Text, NpgsqlDbType.Text);
        }

        await Do([$"insert into {read} (version, until, done_at) values ({Indexing.Version}, '{Guid.Empty}', now())", "vacuum analyze"], stop);
    }

    /// <summary>Writes some.</summary>
    public async Task Write(IReadOnlyList<List<Person>> households, CancellationToken stop)
    {
        const NpgsqlDbType key = NpgsqlDbType.Uuid, text = NpgsqlDbType.Text, moment = NpgsqlDbType.TimestampTz, day = NpgsqlDbType.Timestamp, number = NpgsqlDbType.Integer;
        var entries = households.SelectMany(Recorded.Of).ToList();
        var children = households.SelectMany(household => household.Where(person => person.Mother is not null).Select(child => (Child: Recorded.Key(child.Id), household))).ToList();
        await using var connection = await owner.OpenConnectionAsync(stop);
        await Copy(connection, "people.person (id)", households.SelectMany(household => household).Select(person => new object[] { Recorded.Key(person.Id) }), stop, key);
        await Copy(connection, "chronology.entry (id, agency, reference, kind, version, happened_from, happened_until, known_at, received_at, given)", entries.Select(entry => new object[]
        {
            entry.Id.Value, entry.Agency.Value, entry.Reference, entry.Given.Kind, 1, entry.Happened.From, entry.Happened.Until, entry.Known.UtcDateTime, entry.Received.UtcDateTime, EntryJson.Write(entry.Given).Utf8,
        }), stop, key, text, text, text, number, day, day, moment, moment, NpgsqlDbType.Jsonb);
        await Copy(connection, "chronology.mention (entry_id, place, person_id, role)",
            entries.SelectMany(entry => entry.People.Select((person, place) => new object[] { entry.Id.Value, place, person!.Value.Value, Words.Say.Json(entry.Given.People[place].As) })), stop, key, number, key, text);
        await Copy(connection, "pictures.child (child_id, version)", children.Select(child => new object[] { child.Child, 1L }), stop, key, NpgsqlDbType.Bigint);
        await Copy(connection, "pictures.member (child_id, person_id)", children.SelectMany(child => child.household.Select(person => new object[] { child.Child, Recorded.Key(person.Id) })), stop, key, key);
        var found = entries.SelectMany(entry => entry.People.SelectMany(person => FindKeys.Of(entry, person!.Value).Select(one => (Key: one, Person: person.Value.Value)))).Distinct().ToList();
        await Copy(connection, $"{keys} (key, person_id)", found.Select(pair => new object[] { pair.Key, pair.Person }), stop, text, key);
        words.UnionWith(found.Where(pair => pair.Key[0] is 'n' or 'm').Select(pair => pair.Key[2..]));
    }

    private static async Task Copy(NpgsqlConnection connection, string table, IEnumerable<object[]> rows, CancellationToken stop, params NpgsqlDbType[] types)
    {
        await using var into = await connection.BeginBinaryImportAsync($"copy {table} from stdin (format binary)", stop);
        foreach (var row in rows)
        {
            await into.StartRowAsync(stop);
            for (var column = 0; column < row.Length; column++)
            {
                await into.WriteAsync(row[column], types[column], stop);
            }
        }

        await into.CompleteAsync(stop);
    }

    private async Task Do(IEnumerable<string> statements, CancellationToken stop)
    {
        await using var connection = await owner.OpenConnectionAsync(stop);
        foreach (var statement in statements)
        {
            await using var command = new NpgsqlCommand(statement, connection) { CommandTimeout = 0 };
            await command.ExecuteNonQueryAsync(stop);
        }
    }
}
