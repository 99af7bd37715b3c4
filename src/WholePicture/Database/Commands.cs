using Npgsql;

namespace WholePicture.Database;

/// <summary>One statement on its own.</summary>
public static class Commands
{
    /// <summary>A statement with its values, in order.</summary>
    public static NpgsqlCommand Command(this NpgsqlDataSource database, string sql, params ReadOnlySpan<SqlValue> values) => Filled(database.CreateCommand(sql), values);

    /// <summary>A statement with its values, in order, on a connection already open.</summary>
    public static NpgsqlCommand Command(this NpgsqlConnection connection, string sql, params ReadOnlySpan<SqlValue> values) => Filled(new(sql, connection), values);

    private static NpgsqlCommand Filled(NpgsqlCommand command, ReadOnlySpan<SqlValue> values)
    {
        foreach (var value in values)
        {
            command.Parameters.Add(value.Parameter);
        }

        return command;
    }
}
