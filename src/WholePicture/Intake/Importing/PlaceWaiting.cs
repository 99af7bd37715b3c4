using Npgsql;
using WholePicture.Intake.Placing;
using WholePicture.Words.Settings;

namespace WholePicture.Intake.Importing;

/// <summary>Places what waits, here and now, beside any service that does the same; each piece is taken once.</summary>
public sealed class PlaceWaiting(Corridor corridor, NpgsqlDataSource database, LocalSettings settings, TimeProvider clock)
{
    private const int AtOnce = 2;

    // What failed and will be tried again later is not waited for
    private const string StillWaits = "select count(*) from intake.arrival where state = 'waiting' and try_after is null";

    /// <summary>Until nothing waits. Tells from time to time how many are placed, by whomever, and of how many.</summary>
    public async Task All(Action<int, int> placed, CancellationToken stop)
    {
        var of = await Waiting(stop);
        var working = Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Work(stop)));
        while (await Task.WhenAny(working, Task.Delay(TimeSpan.FromSeconds(1), clock, stop)) != working)
        {
            placed(of - await Waiting(stop), of);
        }

        await working;
    }

    private async Task Work(CancellationToken stop)
    {
        do
        {
            while (await corridor.PlaceNext(settings, clock.GetUtcNow(), stop) is not null)
            {
            }

            // What still waits is in another's hands
            await Task.Delay(TimeSpan.FromMilliseconds(50), clock, stop);
        }
        while (await Waiting(stop) > 0);
    }

    private async Task<int> Waiting(CancellationToken stop)
    {
        await using var count = database.CreateCommand(StillWaits);

        return (int)(long)(await count.ExecuteScalarAsync(stop))!;
    }
}
