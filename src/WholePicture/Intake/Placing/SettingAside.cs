using Npgsql;
using WholePicture.Database;

namespace WholePicture.Intake.Placing;

/// <summary>What happens to a piece that could not be placed: it waits a little longer each time, then is listed for a person.</summary>
internal static class SettingAside
{
    private const int MostAttempts = 5;

    public static async Task<Placed> For(NpgsqlDataSource database, Waiting waiting, Exception error, DateTimeOffset now, ILogger log, CancellationToken stop)
    {
        var attempts = waiting.Attempts + 1;
        var state = attempts < MostAttempts ? ArrivalState.Waiting : ArrivalState.Failed;
        log.CouldNotPlace(waiting.Receipt.Value, attempts, Fault.Name(error), error.StackTrace);

        await database.InTransaction(async connection =>
        {
            await using var write = new NpgsqlBatch(connection);
            await write.TryAgain(waiting.Receipt, state, now + TimeSpan.FromSeconds(Math.Pow(2, attempts)), new("",
                "WholePicture could not place this, although nothing is wrong with it. It is kept, and nobody has been told of it yet")).Send(stop);
        }, stop);

        return new(waiting.Receipt, state, []);
    }
}
