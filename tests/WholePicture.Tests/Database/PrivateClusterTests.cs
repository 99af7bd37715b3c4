using System.Diagnostics;
using System.Globalization;
using Npgsql;
using WholePicture.Database;
using WholePicture.Tests.Cast;

namespace WholePicture.Tests.Database;

public sealed class PrivateClusterTests : IDisposable
{
    private static readonly string memory = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();

    private readonly DirectoryInfo scratch = Directory.CreateDirectory(Path.Combine(memory, $"kept-{Guid.NewGuid():N}"), (UnixFileMode)0b111_001_001);

    private string Folder => Path.Combine(scratch.FullName, "kept");

    public void Dispose() => scratch.Delete(recursive: true);

    [Fact]
    public async Task What_was_kept_is_there_at_the_next_start()
    {
        await using (var cluster = await PrivateCluster.Keep(Folder))
        {
            await With(cluster, "create table kept (id int)");
        }

        Assert.False(Answers());
        await using var again = await PrivateCluster.Keep(Folder);
        await With(again, "insert into kept values (1)");
    }

    [Fact]
    public async Task A_server_killed_under_us_is_started_again_with_nothing_lost()
    {
        await using var cluster = await PrivateCluster.Keep(Folder);
        await With(cluster, "create table kept (id int)");

        Kill();

        await using var database = NpgsqlDataSource.Create(cluster.ConnectionString(ClusterRoles.Owner));
        await Patience.UntilDone(() => database.Do("insert into kept values (1)"));
    }

    [Fact]
    public async Task A_second_start_attaches_and_the_last_to_leave_stops_it()
    {
        var first = await PrivateCluster.Keep(Folder);
        var server = Server();
        var second = await PrivateCluster.Keep(Folder);
        Assert.Equal(server, Server());

        await first.DisposeAsync();
        await With(second, "select 1");

        await second.DisposeAsync();
        Assert.False(Answers());
    }

    [Fact]
    public async Task Several_started_at_once_share_one_server()
    {
        var clusters = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => PrivateCluster.Keep(Folder)));

        await Task.WhenAll(clusters.Select(cluster => With(cluster, "select 1")));
        await Task.WhenAll(clusters.Select(cluster => cluster.DisposeAsync().AsTask()));

        Assert.False(Answers());
    }

    [Fact]
    public async Task A_folder_too_deep_for_a_socket_still_works()
    {
        var deep = Path.Combine(Folder, string.Join('/', Enumerable.Repeat("deep down", 12)));

        await using var cluster = await PrivateCluster.Keep(deep);

        await With(cluster, "select 1");
    }

    [Fact]
    public async Task What_is_thrown_away_leaves_nothing()
    {
        var cluster = await PrivateCluster.ThrowAway();
        Assert.True(Directory.Exists(cluster.Folder));

        await cluster.DisposeAsync();

        Assert.False(Directory.Exists(cluster.Folder));
    }

    [Fact]
    public async Task What_a_killed_process_left_behind_is_removed_by_the_next()
    {
        var left = Directory.CreateDirectory(Path.Combine(memory, $"wholepicture-{Guid.NewGuid():N}"));
        await File.WriteAllTextAsync(Path.Combine(left.FullName, "users.lock"), "");

        await using var cluster = await PrivateCluster.ThrowAway();

        left.Refresh();
        Assert.False(left.Exists);
    }

    private static async Task With(PrivateCluster cluster, string sql)
    {
        await using var database = NpgsqlDataSource.Create(cluster.ConnectionString(ClusterRoles.Owner) + ";Pooling=false");
        await database.Do(sql);
    }

    private int Server() => int.Parse(File.ReadLines(Path.Combine(Folder, "postgres/postmaster.pid")).First(), CultureInfo.InvariantCulture);

    private bool Answers() => File.Exists(Path.Combine(Folder, "socket/.s.PGSQL.5432"));

    private void Kill()
    {
        using var server = Process.GetProcessById(Server());
        server.Kill();
    }
}
