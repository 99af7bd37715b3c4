using Npgsql;

namespace WholePicture.Database;

/// <summary>
/// A PostgreSQL server of our own, over a folder, reached by a socket only its starter's account may open.
/// Several processes may use one at once; whoever leaves last stops it.
/// </summary>
public sealed class PrivateCluster : IAsyncDisposable
{
    private readonly ClusterFolder folder;
    private readonly PrivateServer server;
    private readonly bool durable;
    private readonly FolderLock inUse;
    private readonly CancellationTokenSource leaving = new();
    private readonly Task watch;

    private PrivateCluster(ClusterFolder folder, PrivateServer server, bool durable, FolderLock inUse)
    {
        (this.folder, this.server, this.durable, this.inUse) = (folder, server, durable, inUse);
        watch = durable ? Watch(leaving.Token) : Task.CompletedTask;
    }

    public string Folder => folder.Path;

    /// <summary>Survives a power cut; the next start carries on with it.</summary>
    public static Task<PrivateCluster> Keep(string folder, CancellationToken stop = default) => Open(ClusterFolder.Kept(folder), durable: true, stop);

    /// <summary>Fast, in memory where there is any, and gone when disposed of.</summary>
    public static Task<PrivateCluster> ThrowAway(CancellationToken stop = default)
    {
        LeftBehind.Remove();

        return Open(ClusterFolder.ThrowAway(), durable: false, stop);
    }

    public string ConnectionString(string role, string database = ClusterRoles.Database) => ClusterRoles.ConnectionString(folder, role, database);

    public async ValueTask DisposeAsync()
    {
        await leaving.CancelAsync();
        await watch;
        leaving.Dispose();

        using var alone = await FolderLock.Alone(folder.StartLock, CancellationToken.None);
        inUse.Dispose();
        using var last = FolderLock.TryAlone(folder.UsersLock);
        if (last is not null)
        {
            server.Stop();
            if (!durable)
            {
                Directory.Delete(folder.Path, recursive: true);
            }
        }
    }

    private static async Task<PrivateCluster> Open(ClusterFolder folder, bool durable, CancellationToken stop)
    {
        try
        {
            using var alone = await FolderLock.Alone(folder.StartLock, stop);
            var inUse = FolderLock.TryTogether(folder.UsersLock) ?? throw new IOException($"{folder.UsersLock} is held.");
            var server = new PrivateServer(folder, durable);
            await server.MakeSureItAnswers(stop);

            return new(folder, server, durable, inUse);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new PlainError($"The database in {folder.Path} belongs to another account: {error.Message} Use that account, or name another folder in WHOLEPICTURE_DATA.", error);
        }
    }

    /// <summary>If the server is killed under us, start it again: nobody else will.</summary>
    private async Task Watch(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                // Waits on a connection of its own, which breaks the moment the server dies
                await using var connection = new NpgsqlConnection(ConnectionString(ClusterRoles.Owner) + ";Pooling=false");
                await connection.OpenAsync(stop);
                await connection.WaitAsync(stop);
            }
            catch (Exception error) when (error is NpgsqlException or OperationCanceledException)
            {
                await StartAgain(stop);

                // If it will not stay up, once a second is often enough to ask
                await Task.Delay(TimeSpan.FromSeconds(1), stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task StartAgain(CancellationToken stop)
    {
        try
        {
            using var alone = await FolderLock.Alone(folder.StartLock, stop);
            await server.MakeSureItAnswers(stop);
        }
        catch (OperationCanceledException)
        {
            // Leaving
        }
        catch (PlainError error)
        {
            await Console.Error.WriteLineAsync(error.Message);
        }
    }
}
