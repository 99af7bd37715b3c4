using System.Globalization;
using WholePicture.Access.Clients;
using WholePicture.Database;
using WholePicture.Demo;
using WholePicture.Words;

namespace WholePicture.Bench.Loading;

/// <summary>A folder with a loaded database of its own, to which nothing else is lent.</summary>
/// <param name="Cluster">Where the database is kept.</param>
/// <param name="Folder">Where all of it is, and where the driver writes its ledgers: outside the service and outside the database.</param>
/// <param name="Log">What the service said.</param>
/// <param name="Caseload">What was loaded.</param>
/// <param name="Key">A key with which police may send.</param>
internal sealed record Ground(ClusterFolder Cluster, string Folder, string Log, Caseload Caseload, ClientKey Key)
{
    // As an agency's loader would on a server of its own: what a power cut takes, it sends again
    private const string Bulk = ";Options=-c synchronous_commit=off";

    /// <summary>Makes it, unless it was kept from before; its database is durable, and not running when this returns.</summary>
    public static async Task<Ground> Prepare(string folder, int children, CancellationToken stop)
    {
        Directory.CreateDirectory(folder);
        var (cluster, note) = (ClusterFolder.Kept(Path.Combine(folder, "database")), Path.Combine(folder, "loaded"));
        await using var database = await WholePictureDatabase.Open(cluster.Path, stop);
        var today = London.Day(DateTimeOffset.UtcNow);
        var loadedOn = await LoadedOn(note, children, stop);
        var caseload = new Caseload(children, loadedOn ?? today);

        if (loadedOn is null)
        {
            await using var bulk = Npgsql.NpgsqlDataSource.Create(ClusterRoles.ConnectionString(cluster, ClusterRoles.App, ClusterRoles.Database) + Bulk);
            await new Loader(bulk).Bring(caseload, stop);
            await File.WriteAllTextAsync(note, $"{children} {today:yyyy-MM-dd}", stop);
        }

        // As autovacuum would have by the time a caseload has grown to this
        await using var tidy = database.Owner.CreateCommand("vacuum analyze");
        await tidy.ExecuteNonQueryAsync(stop);
        var (_, key) = await new ClientRegister(database.App, TimeProvider.System).Add(DemoPartnership.Police, "bench", stop);

        return new(cluster, folder, Path.Combine(folder, "service.log"), caseload, key);
    }

    private static async Task<DateOnly?> LoadedOn(string note, int children, CancellationToken stop)
    {
        if (!File.Exists(note))
        {
            return null;
        }

        var words = (await File.ReadAllTextAsync(note, stop)).Split(' ');

        return words[0] == children.ToString(CultureInfo.InvariantCulture)
            ? DateOnly.ParseExact(words[1], "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : throw new PlainError($"That folder holds {words[0]} children. Ask for as many, or name another folder.");
    }
}
