using Npgsql;
using WholePicture.Access.Stores;
using WholePicture.Access.Ties;
using WholePicture.Words;

namespace WholePicture.Access.Rights;

/// <summary>Stands before everything about one child: gathers what ties somebody to the child, and asks <see cref="MaySee"/>; then PostgreSQL, which decides for itself.</summary>
public sealed class Door(NpgsqlDataSource database, PartnershipStore partnership, TieStore ties, TimeProvider clock)
{
    /// <summary>The reader; null when they may not read, which must look as if there were nothing.</summary>
    public async Task<Reader?> Open(PersonId child, string? professional, CancellationToken stop) => (await OpenEach([child], professional, stop)).GetValueOrDefault(child);

    /// <summary>The same before several children, on one journey: of those whom they may not read, nothing is said.</summary>
    public async Task<IReadOnlyDictionary<PersonId, Reader>> OpenEach(IReadOnlyCollection<PersonId> children, string? professional, CancellationToken stop)
    {
        var (known, readers) = (await partnership.Current(stop), new Dictionary<PersonId, Reader>());
        if (known.Professional(professional) is not { } viewer || children.Count == 0)
        {
            return readers;
        }

        await using var connection = await database.OpenConnectionAsync(stop);
        await using var batch = new NpgsqlBatch(connection);
        foreach (var child in children)
        {
            ties.AskAbout(batch, child, viewer.Id).AskWall(child, viewer.Id);
        }

        await using var rows = await batch.ExecuteReaderAsync(stop);
        foreach (var child in children)
        {
            var ground = MaySee.Child(viewer, await TieStore.ReadAbout(rows, stop), known, clock.GetUtcNow());
            await rows.NextResultAsync(stop);
            var wall = await Wall.Read(rows, stop);
            await rows.NextResultAsync(stop);
            if (ground is not Ground.None && wall is not null)
            {
                readers[child] = new(viewer, ground, wall);
            }
        }

        return readers;
    }
}
