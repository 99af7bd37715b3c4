using Npgsql;

namespace WholePicture.Tests.Database;

/// <summary>One line to do a thing in SQL, one to ask for a value.</summary>
internal static class Asking
{
    public static async Task Do(this NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public static async Task<T> Ask<T>(this NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);

        return (T)(await command.ExecuteScalarAsync())!;
    }
}
