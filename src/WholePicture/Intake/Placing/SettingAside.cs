using Npgsql;
using WholePicture.Access.Stores;
using WholePicture.Database;
using WholePicture.Inbox;
using WholePicture.Words.Settings;

namespace WholePicture.Intake.Placing;

/// <summary>What happens to a piece that could not be placed: it waits a little longer each time, then somebody is told, and it is tried again every hour.</summary>
internal static class SettingAside
{
    private const int AttemptsUntilTold = 5;
    private static readonly TimeSpan untilNext = TimeSpan.FromHours(1);

    public static async Task<Placed> For(
        NpgsqlDataSource database, PartnershipStore partnership, LocalSettings settings, Waiting waiting, Exception error, DateTimeOffset now, ILogger log, CancellationToken stop)
    {
        var attempts = waiting.Attempts + 1;
        log.CouldNotPlace(waiting.Receipt.Value, attempts, Fault.Name(error), error.StackTrace);

        return attempts < AttemptsUntilTold
            ? await Later(ArrivalState.Waiting, TimeSpan.FromSeconds(Math.Pow(2, attempts)), "nobody has been told of it yet")
            : await Later(ArrivalState.Failed, untilNext, "somebody has been told. It is tried again every hour");

        Task<Placed> Later(ArrivalState state, TimeSpan wait, string told) => database.InTransaction(async connection =>
        {
            await using var write = new NpgsqlBatch(connection);
            write.TryAgain(waiting.Receipt, state, now + wait, new("", $"WholePicture could not place this, although nothing is wrong with it. It is kept, and {told}"));
            if (state is ArrivalState.Failed)
            {
                var concern = PieceNotPlaced.From(waiting, await partnership.Current(connection, stop), settings, now);
                write.Write(InboxChange.Between(await OpenConcerns.From(connection, waiting.Receipt, stop), [concern], []), now, new HashSet<Words.EntryId>());
            }

            await write.Send(stop);

            return new Placed(waiting.Receipt, state, []);
        }, stop);
    }
}
