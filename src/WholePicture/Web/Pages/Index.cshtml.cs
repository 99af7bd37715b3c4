using Microsoft.AspNetCore.Mvc.RazorPages;
using Npgsql;
using WholePicture.Access;
using WholePicture.Access.Stores;
using WholePicture.Pictures;
using WholePicture.Pictures.Storing;
using WholePicture.Web.Pages.Children;
using WholePicture.Web.Pages.Families;
using WholePicture.Words;

namespace WholePicture.Web.Pages;

/// <summary>The partnership: its agencies, and the families they work with.</summary>
public sealed class IndexModel(NpgsqlDataSource database, PictureStore pictures, PartnershipStore partnership, TimeProvider clock) : PageModel
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
        Begin = await DemoChild.Find(database, stop);
        Families = await FamilyPage.Read(database, Number, stop);
        var open = await OpenCounts.Read(database, Families.Children.SelectMany(family => family), stop);

        var rows = new List<FamilyRow>();
        foreach (var family in Families.Children)
        {
            var drawn = new List<Picture>();
            foreach (var child in family)
            {
                drawn.Add(await pictures.Load(child, clock.GetUtcNow(), stop: stop));
            }

            rows.Add(FamilyRow.Of(drawn, open));
        }

        Rows = rows;
    }
}
