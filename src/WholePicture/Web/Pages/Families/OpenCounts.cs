using Npgsql;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Families;

/// <summary>How many concerns are open about each child, and when the first answer is due. A count of questions, never a score: nothing is ordered by it.</summary>
public static class OpenCounts
{
    private static readonly string ask = Sql.Read("Web/Pages/Families/OpenCounts.sql");

    /// <summary>The counts; a child with none is not among them.</summary>
    public static async Task<IReadOnlyDictionary<PersonId, (long Count, DateTimeOffset First)>> Read(
        NpgsqlDataSource database, IEnumerable<PersonId> children, CancellationToken stop)
    {
        await using var command = database.CreateCommand(ask);
        command.Parameters.Add(new() { Value = children.Select(child => child.Value).ToArray() });
        await using var rows = await command.ExecuteReaderAsync(stop);

        var counts = new Dictionary<PersonId, (long, DateTimeOffset)>();
        while (await rows.ReadAsync(stop))
        {
            counts.Add(new(rows.GetGuid(0)), (rows.GetInt64(1), rows.GetFieldValue<DateTimeOffset>(2)));
        }

        return counts;
    }
}
