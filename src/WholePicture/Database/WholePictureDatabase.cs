using Npgsql;

namespace WholePicture.Database;

/// <summary>The one place everything is kept, up to date and ready to use.</summary>
public sealed class WholePictureDatabase(NpgsqlDataSource owner, NpgsqlDataSource app) : IAsyncDisposable
{
    private PrivateCluster? cluster;

    /// <summary>What the service uses.</summary>
    public NpgsqlDataSource App => app;

    /// <summary>For migrations, and for tests that must see everything.</summary>
    public NpgsqlDataSource Owner => owner;

    /// <summary>The migrations that opening it applied.</summary>
    public IReadOnlyList<string> Applied { get; internal init; } = [];

    /// <summary>Where it is, for a person.</summary>
    public string Where => cluster is null ? "the PostgreSQL you named" : $"its own PostgreSQL in {cluster.Folder}";

    /// <summary>The folder of a private one; null for a server you named.</summary>
    public string? Folder => cluster?.Folder;

    /// <summary>How to reach a server you named; null for a private one.</summary>
    public string? Server { get; internal init; }

    /// <summary>The server a connection string names, or a private cluster kept in a folder.</summary>
    public static async Task<WholePictureDatabase> Open(string named, CancellationToken stop) => named.Contains('=', StringComparison.Ordinal)
        ? await NamedServer.Open(named, stop)
        : await Over(await PrivateCluster.Keep(named, stop), stop);

    /// <summary>Fast, empty, and gone when disposed of.</summary>
    public static async Task<WholePictureDatabase> ThrowAway(CancellationToken stop) => await Over(await PrivateCluster.ThrowAway(stop), stop);

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await Owner.DisposeAsync();
        if (cluster is not null)
        {
            await cluster.DisposeAsync();
        }
    }

    private static async Task<WholePictureDatabase> Over(PrivateCluster cluster, CancellationToken stop)
    {
        var owner = NpgsqlDataSource.Create(cluster.ConnectionString(ClusterRoles.Owner));
        try
        {
            var applied = await Migrations.Run(owner, stop);

            return new(owner, NpgsqlDataSource.Create(cluster.ConnectionString(ClusterRoles.App))) { Applied = applied, cluster = cluster };
        }
        catch
        {
            await owner.DisposeAsync();
            await cluster.DisposeAsync();
            throw;
        }
    }
}
