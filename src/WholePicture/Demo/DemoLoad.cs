using Npgsql;
using WholePicture.Access.Stores;
using WholePicture.Database;
using WholePicture.Learning.Replay;
using WholePicture.Learning.Replay.Cases;
using WholePicture.Learning.Replay.Keeping;
using WholePicture.Safeguards.Settings;
using WholePicture.Words;

namespace WholePicture.Demo;

/// <summary>
/// Loads the invented partnership, once: two hundred families, and Mira as the picture stood the day before the child in need meeting.
/// Everything goes through the door, in the order in which it would have come. Killed halfway, it goes on where it was.
/// </summary>
public static class DemoLoad
{
    /// <summary>The case whose family stands in it.</summary>
    public const string Case = "kent-mira";

    private const int Families = 200;
    private const int Seed = 1847;

    // When it stands in the case as it was typed: the day before the meeting
    private static readonly DateTime typed = new(2026, 11, 18, 16, 5, 0);

    /// <summary>The moment at which the demo stands that was first loaded at a given moment: not a week before it, or when it was typed to stand.</summary>
    public static DateTimeOffset Stands(DateTimeOffset loaded) => London.Instant(typed.AddDays(7 * Weeks(loaded)));

    /// <summary>Loads it, unless it is there already.</summary>
    /// <param name="database">Where to.</param>
    /// <param name="began">When that was first begun: begun again, it stands where it stood.</param>
    /// <param name="stop">Stops it.</param>
    public static async Task Run(WholePictureDatabase database, DateTimeOffset began, CancellationToken stop)
    {
        var mira = WeeksLater.Of(Mira(), Weeks(began));
        var arrivals = Arrivals(mira, Stands(began));

        if (await IsPlaced(database.App, arrivals[^1], stop))
        {
            return;
        }

        await new PartnershipStore(database.App).Save(DemoPartnership.With(mira), stop);
        var feed = new Feed(database.App, PartnershipSettings.Load());

        for (var fed = 0; fed < arrivals.Count; fed++)
        {
            await feed.PassTime(arrivals[fed].At, _ => Task.CompletedTask, stop);
            await feed.Arrive(arrivals[fed], stop);

            if (fed % 100 == 0)
            {
                await Console.Error.WriteAsync($"\rLoading the invented partnership: {fed} of {arrivals.Count} entries");
            }
        }

        await Console.Error.WriteLineAsync($"\rLoading the invented partnership: {arrivals.Count} entries about {Families + 1} families.   ");
    }

    private static int Weeks(DateTimeOffset loaded) => Math.Max(0, (int)Math.Floor((London.At(loaded).DateTime - typed).TotalDays / 7));

    private static List<CaseArrival> Arrivals(CaseFile mira, DateTimeOffset stands)
    {
#pragma warning disable CA5394 // Invents people, guards nothing
        var chance = new Random(Seed);
#pragma warning restore CA5394
        var today = London.Day(stands);
        var stories = new DemoStories(chance, today);
        var families = new DemoFamilies(chance, today).Make(Families).SelectMany(stories.Of).ToList();

        for (var number = 0; number < families.Count; number++)
        {
            families[number].Entry["reference"] = $"demo-{number:D5}";
        }

        return [.. families.Concat(CaseArrivals.Of(mira, Arm.SharedUse)).Where(arrival => arrival.At <= stands).OrderBy(arrival => arrival.At)];
    }

    /// <summary>The case of Mira, as it was typed.</summary>
    internal static CaseFile Mira() => CaseLibrary.Find(Case)!;

    private static async Task<bool> IsPlaced(NpgsqlDataSource database, CaseArrival last, CancellationToken stop)
    {
        await using var ask = database.CreateCommand("select exists (select from chronology.entry where agency = $1 and reference = $2)");
        ask.Parameters.Add(new() { Value = last.Entry["agency"]!.GetValue<string>() });
        ask.Parameters.Add(new() { Value = last.Entry["reference"]!.GetValue<string>() });

        return await ask.ExecuteScalarAsync(stop) is true;
    }
}
