using System.Diagnostics;
using Npgsql;
using WholePicture.Bench.Faults;
using WholePicture.Bench.Ledgers;
using WholePicture.Bench.Loading;
using WholePicture.Bench.Sending;
using WholePicture.Bench.Watching;
using WholePicture.Database;

namespace WholePicture.Bench.Phases;

/// <summary>Sends three times: while nothing happens, while the service is killed halfway, and while PostgreSQL is.</summary>
internal sealed class IntakeMeasured(Ground ground, Load load)
{
    // Call-outs sent before anybody measures, so that the runtime has compiled what it is asked to do
    private static readonly Load warmUp = new(20, TimeSpan.FromSeconds(10));
    private static readonly TimeSpan patience = TimeSpan.FromMinutes(2);

    /// <summary>What came of each.</summary>
    public async Task<IReadOnlyList<Phase>> Run(CancellationToken stop)
    {
        await using var service = await RunningService.Over(ground.Cluster.Path, ground.Log, stop);
        await using var database = NpgsqlDataSource.Create(ClusterRoles.ConnectionString(ground.Cluster, ClusterRoles.Owner, ClusterRoles.Database));
        await One("warm-up", warmUp, () => Task.CompletedTask);

        return
        [
            await One("nothing", load, () => Task.CompletedTask),
            await One("service", load, () => service.KillAndStartAgain(stop)),
            await One("PostgreSQL", load, () => Task.Run(() => Postmaster.Kill(ground.Cluster), stop)),
        ];

        Task<Phase> One(string killed, Load load, Func<Task> fault) => Measure(killed, load, fault, service.Url, database, stop);
    }

    private async Task<Phase> Measure(string killed, Load load, Func<Task> fault, string url, NpgsqlDataSource database, CancellationToken stop)
    {
        await Console.Error.WriteLineAsync($"Killed halfway: {killed}. {load.Rate} call-outs a second for {load.Time.TotalSeconds:0} s");
        var (began, run) = (DateTimeOffset.UtcNow.AddMilliseconds(-1), $"bench-{killed.ToLowerInvariant()}-{Guid.NewGuid():N}");
        var path = Path.Combine(ground.Folder, $"{run}.ledger");
        var watch = new Watch(database);
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var watching = watch.Run(enough.Token);
        IReadOnlyList<Post> posts;

        using (var ledger = new Ledger(path))
        {
            using var sender = new Sender(url, ground.Key, ledger);
            var sending = new OpenLoop(new CallOuts(ground.Caseload.Infants), sender, ledger, watch).Run(run, load.Rate, load.Time, stop);
            await Task.Delay(load.Time / 2, stop);
            await fault();
            posts = await sending;
        }

        await Settle(watch, stop);
        await enough.CancelAsync();
        await watching;

        return new(killed, posts, Reckoning.Of(Ledger.Read(path), await HeldNow.Since(database, began, stop)));
    }

    // As long as it gets on with what waits, however slowly; what never comes is counted as lost
    private static async Task Settle(Watch watch, CancellationToken stop)
    {
        for (var (since, left) = (Stopwatch.StartNew(), watch.Left); left > 0 && since.Elapsed < patience;)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), stop);
            if (watch.Left < left)
            {
                (since, left) = (Stopwatch.StartNew(), watch.Left);
            }
        }
    }
}
