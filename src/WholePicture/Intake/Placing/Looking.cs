using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using WholePicture.Access.Stores;
using WholePicture.Database;
using WholePicture.Pictures.Storing;
using WholePicture.Safeguards;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Intake.Placing;

/// <summary>Time passing is just another arrival: a picture whose day has come is drawn and checked again.</summary>
public sealed class Looking(NpgsqlDataSource database, PartnershipStore partnership, DrawnFrom lately, ILogger<Looking>? log = null, IReadOnlyList<ISafeguard>? rules = null)
{
    private static readonly TimeSpan pause = TimeSpan.FromMinutes(5);
    private readonly ILogger log = log ?? NullLogger<Looking>.Instance;

    /// <summary>Looks at the child whose look is longest due; false when none is due.</summary>
    public async Task<bool> LookAtNext(LocalSettings settings, DateTimeOffset now, CancellationToken stop)
    {
        PersonId? due = null;
        try
        {
            var drawn = await database.InTransaction(async connection =>
            {
                var taken = await Take(connection, now, stop);
                due = taken.Count == 0 ? null : taken.Keys.Single();

                return due is null ? [] : await Look(connection, taken, settings, now, stop);
            }, stop);
            lately.Keep(drawn);
        }
#pragma warning disable CA1031 // Whatever is wrong with one picture, the next must still be looked at
        catch (Exception error) when (due is not null && !stop.IsCancellationRequested)
#pragma warning restore CA1031
        {
            log.CouldNotLook(due.Value.Value, Fault.Name(error), error.StackTrace);
            await ChildStore.LookLater(database, due.Value, now + pause, stop);
        }

        return due is not null;
    }

    /// <summary>When the next look is due; null when time changes nothing for anybody.</summary>
    public Task<DateTimeOffset?> NextLook(CancellationToken stop) => ChildStore.NextLook(database, stop);

    private async Task<IReadOnlyList<JustDrawn>> Look(NpgsqlConnection connection, IReadOnlyDictionary<PersonId, IReadOnlyList<PersonId>> due, LocalSettings settings, DateTimeOffset now, CancellationToken stop)
    {
        var ground = new Ground(await partnership.Current(connection, stop), settings, rules ?? Safeguard.On(London.Day(now)), now);
        await using var write = new NpgsqlBatch(connection);
        var (change, drawn) = await Redrawing.Into(write, due, piece: null, alone: [], ground, lately, stop);
        await write.Send(stop);
        log.Looked(due.Keys.Single().Value, change.Raise.Count, change.Grow.Count, change.Close.Count);

        return drawn;
    }

    private static async Task<IReadOnlyDictionary<PersonId, IReadOnlyList<PersonId>>> Take(NpgsqlConnection connection, DateTimeOffset now, CancellationToken stop)
    {
        await using var batch = new NpgsqlBatch(connection);
        await using var rows = await batch.AskDue(now).ExecuteReaderAsync(stop);

        return await ChildStore.ReadTouched(rows, stop);
    }
}
