using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Npgsql;
using WholePicture.Access.Stores;
using WholePicture.Bench.Loading;
using WholePicture.Chronology.Storing;
using WholePicture.Database;
using WholePicture.Demo.Living;
using WholePicture.Intake.Sweeping;
using WholePicture.Safeguards.Settings;

namespace WholePicture.Bench.Sweeping;

/// <summary><c>wholepicture bench sweep</c>.</summary>
internal static class SweepBench
{
    private const int Target = 200_000;
    private static readonly Option<int> children = new("--children") { Description = "How many invented children to load, when the folder is new.", DefaultValueFactory = _ => 100_000 };
    private static readonly Option<int> years = new("--years") { Description = "How many years of theirs.", DefaultValueFactory = _ => 3 };
    private static readonly Option<string> folder = new("--folder") { Description = "Where the database is kept, and loaded once.", DefaultValueFactory = _ => ".bench/sweep" };

    public static Command Command
    {
        get
        {
            var command = new Command("sweep", "Load a living population once, then check every picture again, and read the same rows alone. Target: 200,000 entries a second, at most 1 GiB.") { children, years, folder };
            command.SetAction(Run);

            return command;
        }
    }

    private static async Task Run(ParseResult asked, CancellationToken stop)
    {
        var (machine, cluster) = (Machine.InWords, ClusterFolder.Kept(Path.Combine(asked.GetValue(folder)!, "database")));
        await using var database = await WholePictureDatabase.Open(cluster.Path, stop);
        await Load(database, SynthVerb.Asked(asked.GetValue(children), asked.GetValue(years), 1, 0.02), stop);

        for (var round = 1; round <= 2; round++)
        {
            var (id, _) = await SweepStore.BeginOrGoOn(database.App, $"bench {round}", afresh: true, DateTimeOffset.UtcNow, stop);
            var (reading, rows) = round == 2 ? await ReadAlone(database.App, id, stop) : (TimeSpan.Zero, 0);
            var sweep = new Sweep(database.App, new PartnershipStore(database.App), PartnershipSettings.Load(), TimeProvider.System);
            var (since, work) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            var sums = await sweep.Run(id, _ => Task.CompletedTask, stop) ?? throw new PlainError("Somebody else sweeps this database.");
            Say($"Sweep {round}: {sums.Children} pictures, {sums.Entries} entries, {sums.Differed} differed; {since.Elapsed.TotalSeconds:0.0} s, {sums.Entries / since.Elapsed.TotalSeconds:0} entries a second (target {Target}); {(Environment.CpuUsage.TotalTime - work).TotalMicroseconds / sums.Entries:0.0} µs of processors an entry, PostgreSQL’s not counted");
            if (round == 2)
            {
                Say($"The same rows read alone, on as many connections: {reading.TotalSeconds:0.0} s, {rows / reading.TotalSeconds:0} entries a second; the sweep takes {since.Elapsed / reading:0.0} times as long");
            }
        }

        using var self = Process.GetCurrentProcess();
        Say($"Most memory this process held: {self.PeakWorkingSet64 / (1 << 20)} MiB (target 1,024), loading too when it loaded; {machine}");
    }

    private static async Task Load(WholePictureDatabase database, Population population, CancellationToken stop)
    {
        await using var count = database.Owner.CreateCommand("select exists (select from chronology.entry)");
        if (await count.ExecuteScalarAsync(stop) is true)
        {
            return;
        }

        var since = Stopwatch.StartNew();
        var entries = await new LivingLoader(database, population).Load(stop);
        await using var tidy = database.Owner.CreateCommand("vacuum analyze");
        tidy.CommandTimeout = 0;
        await tidy.ExecuteNonQueryAsync(stop);
        Say($"Loaded {entries} entries about {population.Children} children in {since.Elapsed.TotalSeconds:0} s");
    }

    // What a sweep reads, byte for byte, and does nothing with
    private static async Task<(TimeSpan Took, long Rows)> ReadAlone(NpgsqlDataSource database, Guid sweep, CancellationToken stop)
    {
        var parts = new Queue<SweepPart>();
        await using (var ask = database.Command("select from_child, until_child from intake.sweep_part where sweep = $1 order by from_child", sweep))
        await using (var rows = await ask.ExecuteReaderAsync(stop))
        {
            while (await rows.ReadAsync(stop))
            {
                parts.Enqueue(new(rows.GetGuid(0), rows.IsDBNull(1) ? null : rows.GetGuid(1)));
            }
        }

        var (since, read) = (Stopwatch.StartNew(), 0L);
        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(Read, stop)));

        return (since.Elapsed, read);

        async Task Read()
        {
            await using var connection = await database.OpenConnectionAsync(stop);
            while (Next() is { } part)
            {
                var kept = await KeptPicture.Read(connection, part, stop);
                await using var said = SaidEntries.Ask(connection, [.. (await Named(connection, kept)).Select(one => one.Id)]);
                await using var rows = await said.ExecuteReaderAsync(stop);
                while (await rows.ReadAsync(stop))
                {
                    _ = rows.GetFieldValue<byte[]>(3);
                    Interlocked.Increment(ref read);
                }
            }
        }

        async Task<IReadOnlyList<EntryPeople>> Named(NpgsqlConnection connection, IReadOnlyList<KeptPicture> kept)
        {
            await using var batch = ManyPictures.Ask(connection, kept);
            await using var rows = await batch.ExecuteReaderAsync(stop);
            await rows.NextResultAsync(stop);

            return await EntryStore.ReadAbout(rows, stop);
        }

        SweepPart? Next()
        {
            lock (parts)
            {
                return parts.TryDequeue(out var part) ? part : null;
            }
        }
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
