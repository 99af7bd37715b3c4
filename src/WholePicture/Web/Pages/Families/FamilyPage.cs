using Npgsql;
using WholePicture.Access;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Families;

/// <summary>One page of the families: whose children belong together, and how many families there are.</summary>
/// <param name="Children">The children of each family.</param>
/// <param name="Of">How many families there are in all.</param>
public sealed record FamilyPage(IReadOnlyList<IReadOnlyList<PersonId>> Children, long Of)
{
    /// <summary>Families on a page.</summary>
    public const int Size = 25;

    private static readonly string ask = Sql.Read("Web/Pages/Families/FamilyPage.sql");

    /// <summary>How many pages there are.</summary>
    public long Pages => (Of + Size - 1) / Size;

    /// <summary>Reads a page, counted from 1.</summary>
    public static async Task<FamilyPage> Read(NpgsqlDataSource database, Professional viewer, Partnership partnership, int page, CancellationToken stop)
    {
        var managed = partnership.ManagedBy(viewer.Id).ToArray();
        await using var command = database.Command(ask, Size, (page - 1) * Size, viewer.Id, managed);
        await using var rows = await command.ExecuteReaderAsync(stop);

        var (families, of) = (new List<IReadOnlyList<PersonId>>(), 0L);
        while (await rows.ReadAsync(stop))
        {
            families.Add(Array.ConvertAll(rows.GetFieldValue<Guid[]>(1), id => new PersonId(id)));
            of = rows.GetInt64(3);
        }

        return new(families, of);
    }
}
