using Npgsql;
using NpgsqlTypes;
using WholePicture.Access;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.Learning.Replay;

/// <summary>Reads what stands open in the inbox about one child, or about anybody while the child is not known.</summary>
internal static class Sightings
{
    private static readonly string open = Sql.Read("Learning/Replay/OpenConcerns.sql");
    private static readonly Dictionary<string, Role> roles = Enum.GetValues<Role>().ToDictionary(role => Say.Json(role));

    public static async Task<IReadOnlyList<Sighting>> Of(
        NpgsqlDataSource database, PersonId? child, DateTimeOffset at, IReadOnlyDictionary<EntryId, string> facts, Partnership partnership, CancellationToken stop)
    {
        await using var command = database.CreateCommand(open);
        command.Parameters.Add(new() { Value = (object?)child?.Value ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid });
        await using var rows = await command.ExecuteReaderAsync(stop);
        var found = new List<Sighting>();

        while (await rows.ReadAsync(stop))
        {
            found.Add(new(
                at,
                rows.GetString(0),
                rows.GetString(1),
                rows.GetString(2),
                rows.GetFieldValue<Guid[]>(3).Select(entry => facts.GetValueOrDefault(new(entry))).OfType<string>().ToHashSet(),
                Texts(rows, 4).Select(role => roles[role]).ToHashSet(),
                [.. Texts(rows, 5).Distinct().Select(person => partnership.Professional(person)?.Name ?? person)]));
        }

        return found;
    }

    private static string[] Texts(NpgsqlDataReader rows, int column) => rows.IsDBNull(column) ? [] : rows.GetFieldValue<string[]>(column);
}
