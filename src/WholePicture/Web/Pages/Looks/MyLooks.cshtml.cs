using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WholePicture.Access;
using WholePicture.Access.Looks;
using WholePicture.Access.SignIn;
using WholePicture.Access.Stores;

namespace WholePicture.Web.Pages.Looks;

/// <summary>What somebody has looked at themselves.</summary>
public sealed class MyLooksModel(LookStore looks, PartnershipStore partnership) : PageModel
{
    /// <summary>Those before this look are shown; the latest, where none is given.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    /// <summary>Their looks, the latest first.</summary>
    public LooksRead Looks { get; private set; } = new([], null);

    /// <summary>The agencies and professionals.</summary>
    public Partnership Known { get; private set; } = Partnership.Empty;

    public async Task OnGetAsync(CancellationToken stop) =>
        (Looks, Known) = (await looks.By(User.ProfessionalOf()!, Before, stop), await partnership.Current(stop));
}
