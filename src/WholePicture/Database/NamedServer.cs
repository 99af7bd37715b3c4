using System.Net.Sockets;
using Npgsql;

namespace WholePicture.Database;

/// <summary>A PostgreSQL somebody else looks after, given as a connection string.</summary>
internal static class NamedServer
{
    public static async Task<WholePictureDatabase> Open(string connectionString, CancellationToken stop)
    {
        var owner = SourceFor(connectionString);
        try
        {
            var applied = await Migrations.Run(owner, stop);
            var app = await MayWorkAsApp(owner, stop) ? SourceFor(AsApp(connectionString)) : owner;

            return new(owner, app) { Applied = applied, Server = connectionString };
        }
        catch (NpgsqlException error) when (error is PostgresException || error.InnerException is SocketException)
        {
            await owner.DisposeAsync();
            throw new PlainError($"Could not use the PostgreSQL you named: {error.Message}", error);
        }
    }

    private static NpgsqlDataSource SourceFor(string connectionString)
    {
        try
        {
            return NpgsqlDataSource.Create(connectionString);
        }
        catch (ArgumentException error)
        {
            throw new PlainError("The connection string should read like Host=db.example;Database=wholepicture;Username=owner;Password=…", error);
        }
    }

    /// <summary>One login can do both jobs and still be bound by the policies, if it may step into the lesser role.</summary>
    private static async Task<bool> MayWorkAsApp(NpgsqlDataSource owner, CancellationToken stop)
    {
        await using var ask = owner.CreateCommand(
            "select coalesce((select pg_has_role(current_user, oid, 'member') and rolname <> current_user from pg_roles where rolname = 'app'), false)");

        return (bool)(await ask.ExecuteScalarAsync(stop))!;
    }

    private static string AsApp(string connectionString)
    {
        var app = new NpgsqlConnectionStringBuilder(connectionString);
        app.Options = $"{app.Options} -c role={ClusterRoles.App}".Trim();

        return app.ConnectionString;
    }
}
