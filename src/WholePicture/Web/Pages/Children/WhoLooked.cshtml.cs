using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WholePicture.Access;
using WholePicture.Access.Looks;
using WholePicture.Access.Stores;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Children;

/// <summary>Who has looked at a child's picture, and why they might (REQ RS-09).</summary>
public sealed class WhoLookedModel(ChildDoor door, LookStore looks, PartnershipStore partnership) : PageModel
{
    /// <summary>Which child.</summary>
    public Guid Child { get; private set; }

    /// <summary>Those before this look are shown; the latest, where none is given.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    /// <summary>The looks, the latest first.</summary>
    public LooksRead Looks { get; private set; } = new([], null);

    /// <summary>The agencies and professionals.</summary>
    public Partnership Known { get; private set; } = Partnership.Empty;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        Child = id;
        if (await door.Reader(new(id), User, Looked.WhoLooked, stop) is null)
        {
            return NotFound();
        }

        (Looks, Known) = (await looks.About(new PersonId(id), Before, stop), await partnership.Current(stop));

        return Page();
    }
}
