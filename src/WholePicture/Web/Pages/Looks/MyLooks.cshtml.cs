using Microsoft.AspNetCore.Mvc.RazorPages;
using WholePicture.Access;
using WholePicture.Access.Looks;
using WholePicture.Access.SignIn;
using WholePicture.Access.Stores;

namespace WholePicture.Web.Pages.Looks;

/// <summary>What somebody has looked at themselves.</summary>
public sealed class MyLooksModel(LookStore looks, PartnershipStore partnership) : PageModel
{
    /// <summary>Their looks, the latest first.</summary>
    public IReadOnlyList<Look> Looks { get; private set; } = [];

    /// <summary>The agencies and professionals.</summary>
    public Partnership Known { get; private set; } = Partnership.Empty;

    public async Task OnGetAsync(CancellationToken stop) =>
        (Looks, Known) = (await looks.By(User.ProfessionalOf()!, stop), await partnership.Current(stop));
}
