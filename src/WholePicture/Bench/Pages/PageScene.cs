using System.Globalization;
using Npgsql;
using WholePicture.Access.Stores;
using WholePicture.Bench.Loading;
using WholePicture.Bench.Rules;
using WholePicture.Database;
using WholePicture.Demo;
using WholePicture.Inbox.Acts;
using WholePicture.Learning.Replay;
using WholePicture.Matching.Recognising;
using WholePicture.Pictures.Finding;
using WholePicture.Safeguards.Settings;

namespace WholePicture.Bench.Pages;

/// <summary>A database with many children, some of whom have a picture far larger than any review tells of.</summary>
/// <param name="Cluster">Where the database is kept.</param>
/// <param name="Log">What the service said.</param>
/// <param name="Children">How many children have a picture.</param>
/// <param name="Entries">How many entries there are.</param>
/// <param name="Large">The children whose pages are asked for.</param>
/// <param name="EntriesOfOne">How many entries the picture of each of those has.</param>
internal sealed record PageScene(ClusterFolder Cluster, string Log, long Children, long Entries, IReadOnlyList<Guid> Large, long EntriesOfOne)
{
    // What came in by the door; the rest are copies
    private const int ByTheDoor = 1000;

    // Enough that no page is asked for twice within the second in which the same thing might still be at hand
    private const int LargeAtLeast = 100;

    /// <summary>Makes it, unless it was kept from before.</summary>
    public static async Task<PageScene> Prepare(string folder, int children, int entries, bool review, CancellationToken stop)
    {
        Directory.CreateDirectory(folder);
        var (cluster, note) = (ClusterFolder.Kept(Path.Combine(folder, "database")), Path.Combine(folder, "loaded"));
        await using var database = await WholePictureDatabase.Open(cluster.Path, stop);
        var wanted = string.Create(CultureInfo.InvariantCulture, $"{children} {entries}{(review ? " review" : "")}");
        if (!File.Exists(note))
        {
            await Fill(cluster, database.Owner, children, entries, review, stop);
            await File.WriteAllTextAsync(note, wanted, stop);
        }
        else if (await File.ReadAllTextAsync(note, stop) != wanted)
        {
            throw new PlainError("That folder holds something else. Name another folder.");
        }

        var large = await Ask<Guid[]>(database.Owner, $"select array(select m.child_id from chronology.mention e join pictures.member m using (person_id) group by 1 having count(distinct e.entry_id) >= {entries})", stop);
        var one = await Ask<long>(database.Owner, $"select count(distinct e.entry_id) from chronology.mention e join pictures.member m using (person_id) where m.child_id = '{large[0]}'", stop);

        return new(cluster, Path.Combine(folder, "service.log"),
            await Ask<long>(database.Owner, "select count(*) from pictures.child", stop), await Ask<long>(database.Owner, "select count(*) from chronology.entry", stop), large, one);
    }

    private static async Task Fill(ClusterFolder cluster, NpgsqlDataSource owner, int children, int entries, bool review, CancellationToken stop)
    {
        await using var bulk = NpgsqlDataSource.Create(ClusterRoles.ConnectionString(cluster, ClusterRoles.App, ClusterRoles.Database) + ";Options=-c synchronous_commit=off");
        var caseload = new Caseload(Math.Min(children, ByTheDoor), Words.London.Day(DateTimeOffset.UtcNow));
        await new Loader(bulk).Bring(caseload, stop);
        await Console.Error.WriteLineAsync($"Loading one child with {entries} entries");
        var years = new KnownForYears(entries, Words.London.Day(DateTimeOffset.UtcNow));
        await new PartnershipStore(bulk).Save(review ? DemoPartnership.With(DemoLoad.Mira()) : years.Partnership, stop);
        var feed = new Feed(bulk, PartnershipSettings.Load());
        foreach (var arrival in review ? BigPicture.BackFrom(entries, DateTimeOffset.UtcNow) : years.Arrivals)
        {
            await feed.Arrive(arrival, stop);
        }

        await Open(bulk, stop);
        var copies = Math.Max(LargeAtLeast, children / Math.Max(1, caseload.Children)) - 1;
        await Console.Error.WriteLineAsync($"Copying them {copies} times");
        await new Copies(owner).Make(copies, stop);

        // What the service makes of such a load when it next starts, and autovacuum some minutes later: neither is to be measured
        await new Keying(bulk, TimeProvider.System).Run(stop);
        await new Indexing(bulk, TimeProvider.System).Run(stop);
        await using var tidy = owner.CreateCommand("vacuum analyze");
        tidy.CommandTimeout = 0;
        await tidy.ExecuteNonQueryAsync(stop);
    }

    // As where people have worked for long: what stands was opened by whom it was raised with, and goes no further
    private static async Task Open(NpgsqlDataSource bulk, CancellationToken stop)
    {
        var acts = new ActStore(bulk);
        foreach (var professional in (await new PartnershipStore(bulk).Current(stop)).Professionals)
        {
            foreach (var raised in await acts.Standing(professional.Id, stop))
            {
                await acts.Read(raised, professional.Id, DateTimeOffset.UtcNow, stop);
            }
        }
    }

    private static async Task<T> Ask<T>(NpgsqlDataSource database, string sql, CancellationToken stop)
    {
        await using var ask = database.CreateCommand(sql);
        ask.CommandTimeout = 0;

        return (T)(await ask.ExecuteScalarAsync(stop))!;
    }
}
