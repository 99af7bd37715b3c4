using Npgsql;
using WholePicture.Access;
using WholePicture.Access.Ties;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Glass;

/// <summary>Whether there is a child behind the glass, and not of the viewer's own family.</summary>
public sealed class GlassTarget(NpgsqlDataSource database, TieStore ties)
{
    public async Task<bool> MayBeOpened(PersonId child, Professional viewer, CancellationToken stop)
    {
        await using var ask = database.Command("select exists (select from pictures.child where child_id = $1)", child.Value);

        return (bool)(await ask.ExecuteScalarAsync(stop))!
            && (await ties.About(child, viewer.Id, stop)).All(tie => tie.Kind is not TieKind.OwnFamily || tie.Professional != viewer.Id);
    }
}
