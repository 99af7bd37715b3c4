using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WholePicture.Access;
using WholePicture.Access.SignIn;
using WholePicture.Access.Stores;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Replays;

/// <summary>Pages for whoever leads a partnership’s learning; to all others they are not there.</summary>
public abstract class LearningLeadPage(PartnershipStore partnership) : PageModel
{
    /// <summary>Whether somebody leads a partnership’s learning.</summary>
    public static bool Is(Professional viewer) => viewer.Role is Role.LearningLead || (viewer.Duties ?? []).Contains(Role.LearningLead);

    /// <summary>Shows the page, or says that there is none.</summary>
    protected async Task<IActionResult> ForLeads(Func<Task<IActionResult>> show, CancellationToken stop) =>
        (await partnership.Current(stop)).Professional(User.ProfessionalOf()!) is { } viewer && Is(viewer) ? await show() : NotFound();
}
