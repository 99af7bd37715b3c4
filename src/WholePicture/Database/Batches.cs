using Npgsql;

namespace WholePicture.Database;

/// <summary>Several statements sent at once: one journey to the database, each statement seeing what was committed before it began.</summary>
public static class Batches
{
    /// <summary>Adds a statement with its values, in order.</summary>
    public static NpgsqlBatch Add(this NpgsqlBatch batch, string sql, params ReadOnlySpan<SqlValue> values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(value.Parameter);
        }

        batch.BatchCommands.Add(command);

        return batch;
    }

    /// <summary>Sends it, when there is anything to send.</summary>
    public static async Task Send(this NpgsqlBatch batch, CancellationToken stop)
    {
        if (batch.BatchCommands.Count > 0)
        {
            await batch.ExecuteNonQueryAsync(stop);
        }
    }
}
