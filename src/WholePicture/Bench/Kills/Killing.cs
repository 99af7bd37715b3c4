using System.Diagnostics;
using Npgsql;
using WholePicture.Access.SignIn;
using WholePicture.Bench.Faults;
using WholePicture.Bench.Ledgers;
using WholePicture.Bench.Loading;
using WholePicture.Bench.Pages;
using WholePicture.Bench.Sending;
using WholePicture.Bench.Watching;
using WholePicture.Database;

namespace WholePicture.Bench.Kills;

/// <summary>Kills the service, again and again, while it is at work.</summary>
internal static class Killing
{
    private const int People = 12;
    private static readonly TimeSpan patience = TimeSpan.FromMinutes(2);

    /// <summary>Does it, and reckons.</summary>
    public static async Task<Killed> Over(Ground ground, int kills, int rate, CancellationToken stop)
    {
        await using var service = await RunningService.Over(ground.Cluster.Path, ground.Log, stop);
        await using var database = NpgsqlDataSource.Create(ClusterRoles.ConnectionString(ground.Cluster, ClusterRoles.Owner, ClusterRoles.Database));
        var visits = new Visits(await Readers(service.Url, database, stop));
        var (began, took, path) = (DateTimeOffset.UtcNow, Stopwatch.StartNew(), Path.Combine(ground.Folder, "ledger"));
        var watch = new Watch(database);
        using var watched = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var watching = watch.Run(watched.Token);
        using (var ledger = new Ledger(path))
        using (var sender = new Sender(service.Url, ground.Key, ledger))
        {
            var loop = new OpenLoop(new CallOuts(ground.Caseload.Infants), sender, ledger, watch);
            var (sending, visiting) = (Send(loop, rate, enough.Token, stop), visits.Run(rate, enough.Token));
            await Kill(service, kills, stop);
            await enough.CancelAsync();
            await Task.WhenAll(sending, visiting);
        }

        for (var since = Stopwatch.StartNew(); (watch.Left > 0 || await AnyWaits(database, stop)) && since.Elapsed < patience;)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200), stop);
        }

        await watched.CancelAsync();
        await watching;

        // Contacts that were recorded through a form are no call-outs: they are reckoned by themselves
        var held = await HeldNow.Since(database, began, stop);
        var pieces = held with { Arrivals = [.. held.Arrivals.Where(IsSent)], Entries = [.. held.Entries.Where(IsSent)] };

        return new(kills, took.Elapsed, Reckoning.Of(Ledger.Read(path), pieces), await VisitReckoning.Of(visits, database, began, stop));
    }

    private static async Task<bool> AnyWaits(NpgsqlDataSource database, CancellationToken stop)
    {
        await using var ask = database.CreateCommand("select exists (select from intake.arrival where state = 'waiting')");

        return await ask.ExecuteScalarAsync(stop) is true;
    }

    private static bool IsSent(HeldPiece piece) => piece.Key?.StartsWith("kill", StringComparison.Ordinal) is true;

    private static async Task Send(OpenLoop loop, int rate, CancellationToken enough, CancellationToken stop)
    {
        for (var run = 0; !enough.IsCancellationRequested; run++)
        {
            await loop.Run($"kill{run}", rate, TimeSpan.FromSeconds(2), stop);
        }
    }

    // At any moment of its work, also before it is well again
    private static async Task Kill(RunningService service, int kills, CancellationToken stop)
    {
        for (var killed = 1; killed <= kills; killed++)
        {
#pragma warning disable CA5394 // Chooses a moment, guards nothing
            // One in five while it still starts; the others while it works, on however slow a machine
            if (Random.Shared.Next(5) > 0)
            {
                await service.IsWell(stop);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(100, 1800)), stop);
#pragma warning restore CA5394
            await service.KillAndStartAgain(stop);
            await Console.Error.WriteAsync($"\rKilled {killed} of {kills} times   ");
        }

        await Console.Error.WriteLineAsync();
        await service.IsWell(stop);
    }

    private static async Task<IReadOnlyList<(string, Guid[], PageReader)>> Readers(string url, NpgsqlDataSource database, CancellationToken stop)
    {
        var found = new List<(string Name, Guid[] Children)>();
        await using (var ask = database.CreateCommand($"select professional, (array_agg(child_id order by child_id))[:20] from access.tie where kind = 'involved' group by 1 order by count(*) desc, 1 limit {People}"))
        await using (var rows = await ask.ExecuteReaderAsync(stop))
        {
            while (await rows.ReadAsync(stop))
            {
                found.Add((rows.GetString(0), rows.GetFieldValue<Guid[]>(1)));
            }
        }

        var sessions = new SessionStore(database, TimeProvider.System);
        var readers = new List<(string, Guid[], PageReader)>();
        foreach (var (name, children) in found)
        {
            readers.Add((name, children, await PageReader.Open(url, await sessions.Begin(name, SignInWay.Password, stop), stop)));
        }

        return readers;
    }
}
