using Npgsql;

namespace WholePicture.Database;

/// <summary>Whom one may be in a private cluster. No more power than a managed PostgreSQL would give, so that what works here works there.</summary>
public static class ClusterRoles
{
    /// <summary>Makes the cluster, and is not used again.</summary>
    internal const string Superuser = "postgres";

    /// <summary>Owns the database and migrates it.</summary>
    public const string Owner = "owner";

    /// <summary>What the service is: bound by every row-level policy, and owner of nothing.</summary>
    public const string App = "app";

    internal const string Database = "wholepicture";

    internal static IEnumerable<string> All => [Superuser, Owner, App];

    internal static string ConnectionString(ClusterFolder folder, string role, string database) => new NpgsqlConnectionStringBuilder
    {
        Host = folder.Socket,
        Port = 5432,
        Username = role,
        Database = database,
        MaxPoolSize = 50,

        // Nothing here outlives its transaction on a connection, so there is nothing to put back when one is handed on
        NoResetOnClose = true,

        // The same few dozen statements, over and over: planning them anew each time costs the server more than running them
        MaxAutoPrepare = 100,
        AutoPrepareMinUsages = 2,
    }.ConnectionString;

    internal static async Task Create(ClusterFolder folder, CancellationToken stop)
    {
        await using var server = NpgsqlDataSource.Create(ConnectionString(folder, Superuser, "postgres") + ";Pooling=false");

        await Once($"select from pg_roles where rolname = '{Owner}'", $"create role {Owner} login createrole createdb");
        await Once($"select from pg_database where datname = '{Database}'", $"create database {Database} owner {Owner}");

        async Task Once(string alreadyThere, string create)
        {
            await using var look = server.CreateCommand(alreadyThere);
            await using var found = await look.ExecuteReaderAsync(stop);
            if (!found.HasRows)
            {
                await using var make = server.CreateCommand(create);
                await make.ExecuteNonQueryAsync(stop);
            }
        }
    }
}
