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

        var ground = MaySee.Child(viewer, await ties.About(child, viewer.Id, stop), known, clock.GetUtcNow());

        return ground is not Ground.None && await Wall.Ask(database, child, viewer.Id, stop) is { } wall ? new(viewer, ground, wall) : null;
    }
}
