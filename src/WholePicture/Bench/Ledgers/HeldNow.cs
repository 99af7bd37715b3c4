using Npgsql;
using WholePicture.Database;

namespace WholePicture.Bench.Ledgers;

/// <summary>Asks the database what it holds.</summary>
internal static class HeldNow
{
    private const string Streamed = "select id, reference from chronology.entry where received_at >= $1";
    private const string RestedOn = "select distinct unnest(rests_on) from inbox.concern where closed_at is null";
    private static readonly string kept = Sql.Read("Bench/Ledgers/KeptSince.sql");
    private static readonly string toldTwice = Sql.Read("Bench/Ledgers/ToldTwice.sql");

    /// <summary>All that came since a moment, and what rests on it.</summary>
    public static async Task<Held> Since(NpgsqlDataSource database, DateTimeOffset since, CancellationToken stop)
    {
        await using var connection = await database.OpenConnectionAsync(stop);

        return new(
            await All(connection, kept, Piece, stop, since),
            await All(connection, Streamed, Piece, stop, since),
            (await All(connection, RestedOn, row => row.GetGuid(0), stop)).ToHashSet(),
            (int)(await All(connection, toldTwice, row => row.GetInt64(0), stop))[0]);
    }

    private static HeldPiece Piece(NpgsqlDataReader row) => new(row.GetGuid(0), row.GetString(1));

    private static async Task<List<T>> All<T>(NpgsqlConnection connection, string sql, Func<NpgsqlDataReader, T> read, CancellationToken stop, params DateTimeOffset[] values)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.Add(sql, [.. values.Select(value => (SqlValue)value)]);
        await using var rows = await batch.ExecuteReaderAsync(stop);
        var found = new List<T>();
        while (await rows.ReadAsync(stop))
        {
            found.Add(read(rows));
        }

        return found;
    }
}
