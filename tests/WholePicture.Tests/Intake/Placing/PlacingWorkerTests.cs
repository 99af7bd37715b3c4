using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using WholePicture.Chronology;
using WholePicture.Intake.Placing;
using WholePicture.Tests.Cast;
using WholePicture.Tests.Database;
using WholePicture.Words.Settings;

namespace WholePicture.Tests.Intake.Placing;

public sealed class PlacingWorkerTests : CorridorTest
{
    [Fact]
    public async Task What_arrives_is_placed_while_the_service_runs_and_after_the_database_was_away()
    {
        using var worker = new PlacingWorker(Corridor, Looking, App, LocalSettings.National, TimeProvider.System, NullLogger<PlacingWorker>.Instance);
        await worker.StartAsync(CancellationToken.None);

        await Arrives(AmarasPieces.CallOut("1", AmarasPieces.Monday, AmarasPieces.Mother, AmarasPieces.Unborn), DateTimeOffset.UtcNow);
        await App.Do("notify arrival");
        await UntilPlaced(1);

        await Owner.Do("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
        NpgsqlConnection.ClearAllPools();

        // As any sender does: a connection that the worker gives back just now may be one that was cut
        await Patience.UntilDone(() => Arrives(AmarasPieces.CallOut("2", AmarasPieces.Monday, AmarasPieces.Mother, AmarasPieces.Unborn), DateTimeOffset.UtcNow));
        await UntilPlaced(2);

        await worker.StopAsync(CancellationToken.None);
    }

    private async Task UntilPlaced(int count) =>
        Assert.Equal(count, await Patience.Until(() => Owner.Ask<long>("select count(*) from intake.arrival where state = 'placed'"), placed => placed >= count));
}
