using Npgsql;
using WholePicture.Database;
using WholePicture.Tests.Cast;

namespace WholePicture.Tests.Database;

/// <summary>
/// A database of its own for one test: a copy, in some milliseconds, of one that was migrated once.
/// All stand in one throw-away cluster, which <see cref="Framework"/> removes when the last test is done.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<PrivateCluster>> migrated = new(Migrated);

    private readonly PrivateCluster cluster;

    private TestDatabase(PrivateCluster cluster, string name)
    {
        (this.cluster, Name) = (cluster, name);
        Database = new(NpgsqlDataSource.Create(ConnectionString(ClusterRoles.Owner)), NpgsqlDataSource.Create(ConnectionString(ClusterRoles.App)));
    }

    public string Name { get; }

    /// <summary>As the service is given it.</summary>
    public WholePictureDatabase Database { get; }

    public NpgsqlDataSource App => Database.App;

    public NpgsqlDataSource Owner => Database.Owner;

    public string ConnectionString(string role) => $"{cluster.ConnectionString(role, Name)};Timeout={Patience.Most.TotalSeconds};Command Timeout={Patience.Most.TotalSeconds}";

    public static Task<TestDatabase> Create() => CopyOf("wholepicture");

    /// <summary>Before any migration.</summary>
    public static Task<TestDatabase> Empty() => CopyOf("template1");

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        await Command(cluster, $"drop database {Name} with (force)");
    }

    /// <summary>Runs once, when every test has.</summary>
    internal static async Task RemoveAll()
    {
        if (migrated.IsValueCreated)
        {
            await (await migrated.Value).DisposeAsync();
        }
    }

    private static async Task<TestDatabase> CopyOf(string template)
    {
        var cluster = await migrated.Value;
        var name = $"test_{Guid.NewGuid():N}";
        await Command(cluster, $"create database {name} template {template} strategy file_copy");

        return new(cluster, name);
    }

    private static async Task<PrivateCluster> Migrated()
    {
        var cluster = await PrivateCluster.ThrowAway();

        // A database that anyone is connected to cannot be copied
        await using var owner = NpgsqlDataSource.Create(cluster.ConnectionString(ClusterRoles.Owner));
        await Migrations.Run(owner, CancellationToken.None);

        return cluster;
    }

    private static async Task Command(PrivateCluster cluster, string sql)
    {
        await using var server = NpgsqlDataSource.Create(cluster.ConnectionString(ClusterRoles.Owner, "postgres") + ";Pooling=false");
        await using var command = server.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
