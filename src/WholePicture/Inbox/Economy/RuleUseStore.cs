using Npgsql;
using WholePicture.Database;

namespace WholePicture.Inbox.Economy;

/// <summary>Counts what safeguards asked of people, and what they made of it.</summary>
public sealed class RuleUseStore(NpgsqlDataSource database)
{
    /// <summary>Over how many weeks the page of safeguards counts, once there are so many.</summary>
    public const int Weeks = 12;

    private const int DaysInAWeek = 7;
    private static readonly string uses = Sql.Read("Inbox/Economy/RuleUses.sql");

    /// <summary>Over so many weeks until a moment; over those since the first concern, and at least one, where the service has not run so long.</summary>
    public async Task<RuleUses> Over(int weeks, DateTimeOffset until, CancellationToken stop)
    {
        await using var connection = await database.OpenConnectionAsync(stop);
        await using var batch = new NpgsqlBatch(connection);
        batch.Add(uses, until.AddDays(-weeks * DaysInAWeek), until).Add("select count(*)::int, (select min(raised_at) from inbox.concern) from pictures.child");
        await using var rows = await batch.ExecuteReaderAsync(stop);
        var found = new Dictionary<string, RuleUse>();
        while (await rows.ReadAsync(stop))
        {
            found.Add(rows.GetString(0), new(rows.GetString(0), rows.GetInt32(1), rows.GetInt32(2), rows.GetInt32(3), rows.GetInt32(4), rows.GetInt32(5)));
        }

        await rows.NextResultAsync(stop);
        await rows.ReadAsync(stop);

        return new(found, rows.GetInt32(0), rows.IsDBNull(1) ? weeks : Math.Clamp((until - rows.GetFieldValue<DateTimeOffset>(1)).TotalDays / DaysInAWeek, 1, weeks));
    }
}
