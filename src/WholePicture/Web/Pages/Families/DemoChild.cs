using Npgsql;
using WholePicture.Database;
using WholePicture.Demo;
using WholePicture.People;
using WholePicture.Web.Pages.Children;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Families;

/// <summary>The invented child to begin with, found as anybody would find her: by NHS number. Nobody is found in a database without the demonstration.</summary>
public static class DemoChild
{
    private static readonly Identifier mira = Identifier.Nhs(NhsNumber.TryParse("999 014 2769")!.Value);

    /// <summary>Her page, as it stood at the moment of the demonstration.</summary>
    public static async Task<ChildRequest?> Find(NpgsqlDataSource database, CancellationToken stop)
    {
        if (await Invented.Since(database, stop) is not { } since)
        {
            return null;
        }

        await using var command = database.Command("select person_id from people.identifier where kind = $1 and value = $2", mira.Kind, mira.Value);

        return await command.ExecuteScalarAsync(stop) is Guid child ? new(new(child), DemoLoad.Stands(since), null) : null;
    }
}
