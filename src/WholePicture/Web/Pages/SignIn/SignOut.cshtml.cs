using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WholePicture.Access.SignIn;

namespace WholePicture.Web.Pages.SignIn;

/// <summary>Where somebody is signed in, and the way out of each.</summary>
public sealed class SignOutModel(SessionStore sessions) : PageModel
{
    /// <summary>Their sessions, the latest first.</summary>
    public IReadOnlyList<Session> Sessions { get; private set; } = [];

    /// <summary>The one from which they look.</summary>
    public Guid This => User.SessionOf();

    public async Task OnGetAsync(CancellationToken stop) => Sessions = await sessions.Of(User.ProfessionalOf()!, stop);

    public async Task<IActionResult> OnPostAsync(Guid session, CancellationToken stop)
    {
        await sessions.End(session, User.ProfessionalOf()!, stop);
        if (session != This)
        {
            return Redirect("/sign-out");
        }

        ProfessionalEntrance.Forget(HttpContext);

        return Redirect(ProfessionalEntrance.SignInPage);
    }

    /// <summary>Signs them out everywhere.</summary>
    public async Task<IActionResult> OnPostAllAsync(CancellationToken stop)
    {
        await sessions.EndAll(User.ProfessionalOf()!, stop);
        ProfessionalEntrance.Forget(HttpContext);

        return Redirect(ProfessionalEntrance.SignInPage);
    }
}
