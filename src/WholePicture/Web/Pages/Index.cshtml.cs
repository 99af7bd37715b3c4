using Microsoft.AspNetCore.Mvc.RazorPages;
using Npgsql;
using WholePicture.Access;
using WholePicture.Access.Looks;
using WholePicture.Access.Rights;
using WholePicture.Access.SignIn;
using WholePicture.Access.Stores;
using WholePicture.Pictures;
using WholePicture.Pictures.Storing;
using WholePicture.Web.Pages.Children;
using WholePicture.Web.Pages.Families;
using WholePicture.Words;

namespace WholePicture.Web.Pages;

/// <summary>The families somebody works with, and the partnership's agencies.</summary>
public sealed class IndexModel(NpgsqlDataSource database, Door door, LookRecord looks, PictureStore pictures, PartnershipStore partnership, TimeProvider clock) : PageModel
{
    /// <summary>The agencies and professionals.</summary>
    public Partnership Partnership { get; private set; } = Partnership.Empty;

    /// <summary>Where to begin, in a demonstration.</summary>
    public ChildRequest? Begin { get; private set; }

    /// <summary>The families on this page.</summary>
    public IReadOnlyList<FamilyRow> Rows { get; private set; } = [];

    /// <summary>What page this is of.</summary>
    public FamilyPage Families { get; private set; } = new([], 0);

    /// <summary>Which page this is.</summary>
    public int Number { get; private set; } = 1;

    /// <summary>The agencies by name, those that only stand for "not recorded" left out.</summary>
    public IEnumerable<Agency> Agencies => Partnership.Agencies.Where(agency => agency.Kind is not AgencyKind.NotStated).OrderBy(agency => agency.Name, StringComparer.Ordinal);

    public async Task OnGetAsync(int? page, CancellationToken stop)
    {
        Number = Math.Clamp(page ?? 1, 1, 100_000);
        Partnership = await partnership.Current(stop);
        var viewer = Partnership.Professional(User.ProfessionalOf())!;
        Families = await FamilyPage.Read(database, viewer, Partnership, Number, stop);
        List<PersonId> children = [.. Families.Children.SelectMany(family => family)];
        var open = await OpenCounts.Read(database, children, stop);
        Begin = await DemoChild.Find(database, stop) is { } demo && await door.Open(demo.Child, viewer.Id, stop) is not null ? demo : null;

        var readers = await door.OpenEach(children, viewer.Id, stop);
        var drawn = await pictures.Load(readers, clock.GetUtcNow(), stop);
        await looks.Record([.. children.Where(readers.ContainsKey).Select(child => new Look(viewer.Id, viewer.Agency, child, Looked.Line, Say.Json(readers[child].Ground), "page", clock.GetUtcNow()))]);
        Rows = [.. Families.Children.Select(family => family.Where(readers.ContainsKey).Select(child => Shown.Of(drawn[child], readers[child]).Picture).ToList())
            .Where(family => family.Count > 0).Select(family => FamilyRow.Of(family, open))];
    }
}
