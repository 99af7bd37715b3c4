using System.Collections.Concurrent;
using System.Diagnostics;
using Npgsql;
using WholePicture.Access.SignIn;
using WholePicture.Bench.Faults;
using WholePicture.Database;

namespace WholePicture.Bench.Pages;

/// <summary>What came of asking.</summary>
/// <param name="Reads">How long each read took, from when it was due.</param>
/// <param name="Writes">The same for each contact recorded.</param>
/// <param name="Failed">How many were not answered as they should be.</param>
/// <param name="Bytes">How long the longest page was.</param>
/// <param name="Looks">How many looks were recorded meanwhile.</param>
/// <param name="Placed">How many of the contacts are in the stream.</param>
/// <param name="Taken">What the host took meanwhile.</param>
internal sealed record PageMeasured(Spread Reads, Spread Writes, int Failed, int Bytes, long Looks, long Placed, string Taken)
{
    // Until what is asked for most is compiled as well as it gets: two minutes after the start the compiler still takes a fifth of both processors
    private const int WarmUp = 240;
    private const int ReadsIn100 = 85;

    /// <summary>Whether nothing failed, and every read and every contact is there.</summary>
    public bool IsRight => Failed == 0 && Looks >= Reads.Count + Writes.Count && Placed == Writes.Count;

    /// <summary>Measures after each page was read once, and a warm-up at the same rate.</summary>
    public static async Task<PageMeasured> Over(PageScene scene, int rate, TimeSpan time, CancellationToken stop)
    {
        var started = DateTimeOffset.UtcNow;
        await using var service = await RunningService.Over(scene.Cluster.Path, scene.Log, stop);
        await using var database = NpgsqlDataSource.Create(ClusterRoles.ConnectionString(scene.Cluster, ClusterRoles.Owner, ClusterRoles.Database));
        var readers = await Readers(service.Url, database, scene, stop);
        await Console.Error.WriteLineAsync("Waiting until the service has looked for entries without search keys, as it does when it starts");
        await Until(database, $"pictures.find_read where done_at > '{started:O}'", found => found > 0, stop);
        await Console.Error.WriteLineAsync($"{rate} requests a second over {readers.Count} children by {readers.Sum(of => of.Readers.Count)} readers");
        foreach (var (child, by) in readers)
        {
            await by[0].Read(child, stop);
        }

        await Run(readers, rate, TimeSpan.FromSeconds(WarmUp), stop);

        await Settled(database, stop);
        var (looks, placed) = (await Count(database, "access.look", stop), await Count(database, "chronology.entry", stop));
        var taken = new Taken();
        var (reads, writes, failed, bytes) = await Run(readers, rate, time, stop);
        var meanwhile = taken.InWords;
        await Settled(database, stop);
        foreach (var reader in readers.SelectMany(of => of.Readers))
        {
            reader.Dispose();
        }

        return new(Spread.Of(reads), Spread.Of(writes), failed, bytes, await Count(database, "access.look", stop) - looks, await Count(database, "chronology.entry", stop) - placed, meanwhile);
    }

    private static async Task<(ConcurrentBag<TimeSpan> Reads, ConcurrentBag<TimeSpan> Writes, int Failed, int Bytes)> Run(
        IReadOnlyList<(Guid Child, IReadOnlyList<PageReader> Readers)> readers, int rate, TimeSpan time, CancellationToken stop)
    {
        var (reads, writes, failed, bytes) = (new ConcurrentBag<TimeSpan>(), new ConcurrentBag<TimeSpan>(), 0, 0);
        var (began, sent) = (Stopwatch.GetTimestamp(), new List<Task>());
        for (var number = 0; number < rate * time.TotalSeconds; number++)
        {
            var due = began + (number * Stopwatch.Frequency / rate);
            if (Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), due) is { Ticks: > 0 } wait)
            {
                await Task.Delay(wait, stop);
            }

            // Round after round over the children, each from another place on, so that all of them are read and all are written about
            var (place, round) = (number, number / readers.Count);
            var (child, by) = readers[((number * 7) + round) % readers.Count];
            sent.Add(Task.Run(() => One(place, by[round % by.Count], child, due), stop));
        }

        await Task.WhenAll(sent);

        return (reads, writes, failed, bytes);

        async Task One(int number, PageReader reader, Guid child, long due)
        {
            // Spread evenly: 37 and 100 have no common factor
            var isRead = number * 37 % 100 < ReadsIn100;
            try
            {
                var length = isRead ? await reader.Read(child, stop) : await reader.Record(child, Guid.CreateVersion7(), stop) ? 0 : null;
                (isRead ? reads : writes).Add(Stopwatch.GetElapsedTime(due));
                bytes = Math.Max(bytes, length ?? 0);
                failed += length is null ? 1 : 0;
            }
            catch (Exception error) when (error is HttpRequestException or TaskCanceledException && !stop.IsCancellationRequested)
            {
                Interlocked.Increment(ref failed);
            }
        }
    }

    // Everybody who works with each of those children
    private static async Task<IReadOnlyList<(Guid Child, IReadOnlyList<PageReader> Readers)>> Readers(string url, NpgsqlDataSource database, PageScene scene, CancellationToken stop)
    {
        await using var ask = database.CreateCommand("select child_id, array_agg(distinct professional) from access.tie where child_id = any($1) and kind = 'involved' group by 1 order by 1");
        ask.Parameters.Add(new() { Value = scene.Large.ToArray() });
        var names = new List<(Guid Child, string[] Names)>();
        await using (var rows = await ask.ExecuteReaderAsync(stop))
        {
            while (await rows.ReadAsync(stop))
            {
                names.Add((rows.GetGuid(0), rows.GetFieldValue<string[]>(1)));
            }
        }

        var sessions = new SessionStore(database, TimeProvider.System);
        var readers = new List<(Guid, IReadOnlyList<PageReader>)>();
        foreach (var (child, by) in names)
        {
            var signedIn = new List<PageReader>();
            foreach (var name in by)
            {
                signedIn.Add(await PageReader.Open(url, await sessions.Begin(name, SignInWay.Password, stop), stop));
            }

            readers.Add((child, signedIn));
        }

        return readers;
    }

    // Until all that was recorded has been placed
    private static Task Settled(NpgsqlDataSource database, CancellationToken stop) => Until(database, "intake.arrival where state = 'waiting'", waiting => waiting == 0, stop);

    private static async Task Until(NpgsqlDataSource database, string of, Func<long, bool> isSo, CancellationToken stop)
    {
        while (!isSo(await Count(database, of, stop)))
        {
            await Task.Delay(200, stop);
        }
    }

    private static async Task<long> Count(NpgsqlDataSource database, string of, CancellationToken stop)
    {
        await using var ask = database.CreateCommand($"select count(*) from {of}");

        return (long)(await ask.ExecuteScalarAsync(stop))!;
    }
}
