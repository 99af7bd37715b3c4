using Npgsql;
using WholePicture.Access.Stores;
using WholePicture.Access.Ties;
using WholePicture.Words;

namespace WholePicture.Access.Rights;

/// <summary>Stands before everything about one child: gathers what ties somebody to the child, and asks <see cref="MaySee"/>; then PostgreSQL, which decides for itself.</summary>
public sealed class Door(NpgsqlDataSource database, PartnershipStore partnership, TieStore ties, TimeProvider clock)
{
    /// <summary>The reader; null when they may not read, which must look as if there were nothing.</summary>
    public async Task<Reader?> Open(PersonId child, string? professional, CancellationToken stop)
    {
        var known = await partnership.Current(stop);
        if (known.Professional(professional) is not { } viewer)
        {
            return null;
        }

        await using var connection = await database.OpenConnectionAsync(stop);
        await using var batch = new NpgsqlBatch(connection);
        await using var rows = await ties.AskAbout(batch, child, viewer.Id).AskWall(child, viewer.Id).ExecuteReaderAsync(stop);
        var ground = MaySee.Child(viewer, await TieStore.ReadAbout(rows, stop), known, clock.GetUtcNow());
        await rows.NextResultAsync(stop);

        return ground is not Ground.None && await Wall.Read(rows, stop) is { } wall ? new(viewer, ground, wall) : null;
    }
}
