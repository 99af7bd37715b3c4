using System.Diagnostics;
using System.Text.Json;
using Npgsql;
using WholePicture.Access.Stores;
using WholePicture.Database;
using WholePicture.Demo;
using WholePicture.Intake.Arriving;
using WholePicture.Intake.Placing;
using WholePicture.Learning.Replay;
using WholePicture.Safeguards.Settings;

namespace WholePicture.Bench.Loading;

/// <summary>Brings a caseload in through the door and down the corridor, as fast as this machine can.</summary>
internal sealed class Loader(NpgsqlDataSource database)
{
    private const int KeptAtOnce = 500;
    private const int PlacedAtOnce = 4;
    private const string StillWaits = "select count(*) from intake.arrival where state = 'waiting'";
    private static readonly TimeSpan between = TimeSpan.FromSeconds(5);

    private readonly Corridor corridor = new(database, new PartnershipStore(database), new());
    private readonly Stopwatch since = Stopwatch.StartNew();
    private TimeSpan said;

    /// <summary>Brings it in, and everybody it names.</summary>
    public async Task Bring(Caseload caseload, CancellationToken stop)
    {
        await new PartnershipStore(database).Save(DemoPartnership.With(DemoLoad.Mira()), stop);
        var door = new ArrivalStore(database);

        foreach (var some in caseload.Arrivals.Chunk(KeptAtOnce))
        {
            await door.Keep([.. some.Select(arrival => (Look(arrival), (OnceKey?)null))], stop);
        }

        var (placed, settings) = (0, PartnershipSettings.Load());
        await Task.WhenAll(Enumerable.Range(0, PlacedAtOnce).Select(_ => Task.Run(Place, stop)));
        await RefuseIfAnyWait(stop);
        await Console.Error.WriteLineAsync($"\rLoaded {caseload.Arrivals.Count} entries about {caseload.Children} children in {since.Elapsed.TotalSeconds:0} s.          ");

        async Task Place()
        {
            while (await corridor.PlaceNext(settings, DateTimeOffset.UtcNow, stop) is not null)
            {
                Say(Interlocked.Increment(ref placed), caseload.Arrivals.Count);
            }
        }
    }

    private static Arrival Look(CaseArrival invented)
    {
        var arrival = FirstLook.At(JsonSerializer.SerializeToUtf8Bytes(invented.Entry), null, invented.At);

        return arrival.IsIn ? arrival : throw new PlainError($"An invented entry is not one: {string.Join("; ", arrival.Problems.Select(problem => $"{problem.Pointer} {problem.Detail}"))}");
    }

    private async Task RefuseIfAnyWait(CancellationToken stop)
    {
        await using var count = database.CreateCommand(StillWaits);
        if (await count.ExecuteScalarAsync(stop) is not 0L)
        {
            throw new PlainError("Not all of the invented entries could be placed.");
        }
    }

    private void Say(int placed, int of)
    {
        if (since.Elapsed - said > between)
        {
            said = since.Elapsed;
            Console.Error.Write($"\rLoading: {placed} of {of} entries, {placed / since.Elapsed.TotalSeconds:0} a second   ");
        }
    }
}
