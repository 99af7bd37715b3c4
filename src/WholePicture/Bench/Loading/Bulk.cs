using Npgsql;
using NpgsqlTypes;

namespace WholePicture.Bench.Loading;

/// <summary>Rows on their way into a database by COPY, many at a time, as fast as it takes them.</summary>
internal sealed class Bulk(NpgsqlDataSource owner)
{
    private const NpgsqlDbType Uuids = NpgsqlDbType.Array | NpgsqlDbType.Uuid;

    // In the order in which each may refer to those before it
    private static readonly (string Table, NpgsqlDbType[] Types)[] tables =
    [
        ("people.person (id)", [NpgsqlDbType.Uuid]),
        ("people.identifier (kind, value, person_id)", [NpgsqlDbType.Text, NpgsqlDbType.Text, NpgsqlDbType.Uuid]),
        ("chronology.entry (id, agency, reference, kind, version, happened_from, happened_until, known_at, received_at, given)",
            [NpgsqlDbType.Uuid, NpgsqlDbType.Text, NpgsqlDbType.Text, NpgsqlDbType.Text, NpgsqlDbType.Integer, NpgsqlDbType.Timestamp, NpgsqlDbType.Timestamp, NpgsqlDbType.TimestampTz, NpgsqlDbType.TimestampTz, NpgsqlDbType.Jsonb]),
        ("chronology.mention (entry_id, place, person_id, role)", [NpgsqlDbType.Uuid, NpgsqlDbType.Integer, NpgsqlDbType.Uuid, NpgsqlDbType.Text]),
        ("pictures.child (child_id, next_look, looked_at, version)", [NpgsqlDbType.Uuid, NpgsqlDbType.TimestampTz, NpgsqlDbType.TimestampTz, NpgsqlDbType.Bigint]),
        ("pictures.member (child_id, person_id)", [NpgsqlDbType.Uuid, NpgsqlDbType.Uuid]),
        ("access.tie (child_id, professional, kind)", [NpgsqlDbType.Uuid, NpgsqlDbType.Text, NpgsqlDbType.Text]),
        ("inbox.concern (id, child_id, code, about, because, asks, quiet_when, rests_on, raised_at, holds_from, answer_by)",
            [NpgsqlDbType.Uuid, NpgsqlDbType.Uuid, NpgsqlDbType.Text, NpgsqlDbType.Text, NpgsqlDbType.Text, NpgsqlDbType.Text, NpgsqlDbType.Text, Uuids, NpgsqlDbType.TimestampTz, NpgsqlDbType.TimestampTz, NpgsqlDbType.TimestampTz]),
        ("inbox.told (concern_id, told_at, role, agency, professional, not_reached)",
            [NpgsqlDbType.Uuid, NpgsqlDbType.TimestampTz, NpgsqlDbType.Text, NpgsqlDbType.Text, NpgsqlDbType.Text, NpgsqlDbType.Text]),
    ];

    private readonly Dictionary<string, List<object?[]>> rows = tables.ToDictionary(table => Name(table.Table), _ => new List<object?[]>());

    /// <summary>How many rows wait to be written.</summary>
    public int Waiting => rows.Values.Sum(table => table.Count);

    /// <summary>One row of a table, its values in the order of the columns above.</summary>
    public void Add(string table, params object?[] values) => rows[table].Add(values);

    /// <summary>COPY does not work through row-level policies, not even for an owner who is bound by them: so they are put aside, and back.</summary>
    public async Task Force(bool on, CancellationToken stop)
    {
        foreach (var table in rows.Keys)
        {
            await using var change = owner.CreateCommand($"alter table {table} {(on ? "" : "no ")}force row level security");
            await change.ExecuteNonQueryAsync(stop);
        }
    }

    /// <summary>Writes what waits.</summary>
    public async Task Write(CancellationToken stop)
    {
        await using var connection = await owner.OpenConnectionAsync(stop);
        foreach (var (table, types) in tables)
        {
            await using var into = await connection.BeginBinaryImportAsync($"copy {table} from stdin (format binary)", stop);
            foreach (var row in rows[Name(table)])
            {
                await into.StartRowAsync(stop);
                for (var column = 0; column < row.Length; column++)
                {
                    await (row[column] is { } value ? into.WriteAsync(value, types[column], stop) : into.WriteNullAsync(stop));
                }
            }

            await into.CompleteAsync(stop);
            rows[Name(table)].Clear();
        }
    }

    private static string Name(string table) => table[..table.IndexOf(' ', StringComparison.Ordinal)];
}
