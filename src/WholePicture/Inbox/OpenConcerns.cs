using Npgsql;
using WholePicture.Words;

namespace WholePicture.Inbox;

/// <summary>Reads what stands in the inbox.</summary>
public static class OpenConcerns
{
    private static readonly Dictionary<string, Role> roles = Enum.GetValues<Role>().ToDictionary(role => Say.Json(role));

    /// <summary>What stands that was raised from a piece alone.</summary>
    public static async Task<IReadOnlyList<OpenConcern>> From(NpgsqlConnection connection, EntryId piece, CancellationToken stop)
    {
        await using var batch = new NpgsqlBatch(connection);
        await using var rows = await batch.AskOpen([], piece).ExecuteReaderAsync(stop);

        return await Read(rows, stop);
    }

    /// <summary>Reads the answer to <see cref="ConcernStore.AskOpen"/>.</summary>
    public static async Task<IReadOnlyList<OpenConcern>> Read(NpgsqlDataReader rows, CancellationToken stop)
    {
        var open = new List<OpenConcern>();
        while (await rows.ReadAsync(stop))
        {
            var key = new ConcernKey(rows.GetString(1), Id(rows, 2) is { } child ? new(child) : null, Id(rows, 3) is { } piece ? new(piece) : null, rows.GetString(4));
            open.Add(new(rows.GetGuid(0), key, rows.GetString(5), rows.GetString(6), rows.GetString(7),
                Array.ConvertAll(rows.GetFieldValue<Guid[]>(8), id => new EntryId(id)),
                rows.GetFieldValue<DateTimeOffset>(9), rows.GetFieldValue<DateTimeOffset>(10), Told(rows))
            { IsQuiet = rows.GetBoolean(14), IsChallenged = rows.GetBoolean(15) });
        }

        return open;
    }

    private static List<ToldLine> Told(NpgsqlDataReader rows)
    {
        if (rows.IsDBNull(11))
        {
            return [];
        }

        var (role, agency, professional) = (rows.GetFieldValue<string[]>(11), rows.GetFieldValue<string?[]>(12), rows.GetFieldValue<string?[]>(13));

        return [.. role.Select((name, place) => new ToldLine(
            roles.GetValueOrDefault(name), agency[place] is { } id ? new AgencyId(id) : null, professional[place], null))];
    }

    private static Guid? Id(NpgsqlDataReader rows, int column) => rows.IsDBNull(column) ? null : rows.GetGuid(column);
}
