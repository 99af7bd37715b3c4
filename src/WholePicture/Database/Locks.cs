using Npgsql;

namespace WholePicture.Database;

/// <summary>Locks on words, held until the transaction ends. Whoever takes several at once takes them in the one order everybody uses.</summary>
public static class Locks
{
    private static readonly string take = Sql.Read("Database/Locks.sql");

    /// <summary>Waits until nobody else holds any of these words. What follows in the batch sees what they wrote.</summary>
    public static NpgsqlBatch Lock(this NpgsqlBatch batch, IEnumerable<string> words) => batch.Add(take, words.ToArray());
}
