using System.Net.Sockets;
using Npgsql;

namespace WholePicture.Database;

/// <summary>Work that happens wholly or not at all, tried again when the database says that another try may succeed.</summary>
public static class Transactions
{
    private const int Tries = 8;

    /// <summary>
    /// <paramref name="work"/> may run more than once, each time in a new transaction: it must keep nothing from a try that failed.
    /// A commit whose outcome is unknown is not tried again, since it may have happened.
    /// </summary>
    public static async Task<T> InTransaction<T>(this NpgsqlDataSource database, Func<NpgsqlConnection, Task<T>> work, CancellationToken stop)
    {
        for (var tried = 1; ; tried++)
        {
            var committing = false;
            try
            {
                await using var connection = await database.OpenConnectionAsync(stop);
                await using var transaction = await connection.BeginTransactionAsync(stop);
                var result = await work(connection);
                committing = true;
                await transaction.CommitAsync(stop);

                return result;
            }
            catch (NpgsqlException error) when (tried < Tries && (committing ? WasUndone(error) : MayPass(error)))
            {
                // Apart, so that two who collided do not collide again: 3 seconds in all, enough for a server to restart
                await Task.Delay(TimeSpan.FromMilliseconds(25 * Math.Pow(2, tried - 1) * (0.5 + Random.Shared.NextDouble() / 2)), stop);
            }
        }
    }

    public static Task InTransaction(this NpgsqlDataSource database, Func<NpgsqlConnection, Task> work, CancellationToken stop) =>
        database.InTransaction(async connection =>
        {
            await work(connection);

            return true;
        }, stop);

    private static bool WasUndone(NpgsqlException error) =>
        error.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected;

    private static bool MayPass(NpgsqlException error) => WasUndone(error)
        || error.SqlState is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow
        || error.SqlState?.StartsWith("08", StringComparison.Ordinal) == true
        || error.InnerException is IOException or SocketException;
}
