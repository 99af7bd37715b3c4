using Npgsql;
using WholePicture.Database;
using WholePicture.Words.Settings;

namespace WholePicture.Intake.Placing;

/// <summary>Places what arrives and looks at what is due, for as long as the service runs.</summary>
public sealed class PlacingWorker(Corridor corridor, Looking looking, NpgsqlDataSource database, LocalSettings settings, TimeProvider time, ILogger<PlacingWorker> log) : BackgroundService
{
    // Two, so that one slow piece does not hold up the rest
    private const int AtOnce = 2;

    // Should a notice be lost, nothing waits longer than this
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => KeepWorking(stoppingToken)));

    private async Task KeepWorking(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await Work(stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // A database that restarts, or anything else: placing must go on
            catch (Exception error)
#pragma warning restore CA1031
            {
                log.Interrupted(Fault.Name(error));
                await Task.Delay(patience, time, stop).ContinueWith(_ => { }, TaskScheduler.Default);
            }
        }
    }

    private async Task Work(CancellationToken stop)
    {
        await using var ear = await database.OpenConnectionAsync(stop);
        await using (var listen = new NpgsqlCommand("listen arrival", ear))
        {
            await listen.ExecuteNonQueryAsync(stop);
        }

        while (true)
        {
            while (await PlaceAndLook(stop))
            {
            }

            await ear.WaitAsync(patience, stop);
        }
    }

    private async Task<bool> PlaceAndLook(CancellationToken stop)
    {
        var placed = await corridor.PlaceNext(settings, time.GetUtcNow(), stop);
        var looked = await looking.LookAtNext(settings, time.GetUtcNow(), stop);

        return placed is not null || looked;
    }
}
