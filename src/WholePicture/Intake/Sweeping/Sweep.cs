using Npgsql;
using WholePicture.Access.Stores;
using WholePicture.Database;
using WholePicture.Intake.Placing;
using WholePicture.Pictures.Storing;
using WholePicture.Safeguards;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Intake.Sweeping;

/// <summary>
/// Checks every child's picture again: after rules or settings have changed, or to be sure. It reads many at once and writes nothing about any child:
/// a picture that would no longer say what was kept is handed to the live path, which draws it under its lock. So a sweep cannot say other than that path says.
/// </summary>
internal sealed class Sweep(NpgsqlDataSource database, PartnershipStore partnership, LocalSettings settings, TimeProvider clock, IReadOnlyList<ISafeguard>? rules = null)
{
    private readonly Looking looking = new(database, partnership, new(), rules: rules);
    private long checkedNow;

    /// <summary>Entries checked since this process began.</summary>
    public long Entries => Interlocked.Read(ref checkedNow);

    /// <summary>Sweeps on every core until no part is left; null when another node still checks one.</summary>
    public async Task<SweepSums?> Run(Guid sweep, Func<CancellationToken, Task> partDone, CancellationToken stop)
    {
        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(() => Work(sweep, partDone, stop), stop)));

        return await SweepStore.End(database, sweep, clock.GetUtcNow(), stop);
    }

    private async Task Work(Guid sweep, Func<CancellationToken, Task> partDone, CancellationToken stop)
    {
        while (await One(sweep, stop) is { } differed)
        {
            await partDone(stop);
            while (differed > 0 && await looking.LookAtNext(settings, clock.GetUtcNow(), stop))
            {
            }
        }

        // A part may have been left by whoever marked its pictures and was killed before they were looked at
        while (await looking.LookAtNext(settings, clock.GetUtcNow(), stop))
        {
        }
    }

    private Task<int?> One(Guid sweep, CancellationToken stop) => database.InTransaction<int?>(async connection =>
    {
        if (await SweepStore.Take(connection, sweep, stop) is not { } part)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        var ground = new Ground(await partnership.Current(connection, stop), settings, rules ?? Safeguard.On(London.Day(now)), now);
        var many = await ManyPictures.Read(connection, part, stop);
        var differ = many.Differing(ground).ToList();
        await using var write = new NpgsqlBatch(connection);
        await write.LookSoon(differ, ground.At).PartDone(sweep, part, many.Count, many.Entries, differ.Count, ground.At).Send(stop);
        Interlocked.Add(ref checkedNow, many.Entries);

        return differ.Count;
    }, stop);
}
