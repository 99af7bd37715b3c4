using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WholePicture.Access.SignIn;
using WholePicture.Access.SignIn.Unsent;

namespace WholePicture.Web.Pages.SignIn;

/// <summary>What somebody sent after they had been signed out: nothing was done with it, and they say what becomes of it.</summary>
public sealed class UnsentModel(UnsentForms forms) : PageModel
{
    /// <summary>Their own, the latest first.</summary>
    public IReadOnlyList<UnsentForm> Forms { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => Forms = await forms.Of(User.ProfessionalOf()!, stop);

    /// <summary>Sends it where it was to go, as it was, by the browser: so that it is judged there as any other. Taken there, it is done (<see cref="SentAfterAll"/>).</summary>
    public async Task<IActionResult> OnPostSendAsync(Guid unsent, CancellationToken stop) =>
        await forms.PathOf(unsent, User.ProfessionalOf()!, stop) is { } path && Url.IsLocalUrl(path) ? LocalRedirectPreserveMethod(path) : Redirect(ProfessionalEntrance.UnsentPage);

    public async Task<IActionResult> OnPostThrowAwayAsync(Guid unsent, CancellationToken stop)
    {
        await forms.Done(unsent, User.ProfessionalOf()!, stop);

        return Redirect(ProfessionalEntrance.UnsentPage);
    }

    /// <summary>What it was, in a few words.</summary>
    public static string InWords(UnsentForm form) => form.Path.Split('?')[0].Trim('/').Split('/') switch
    {
        ["children", _, "record"] => "A contact",
        ["children", _, "entries", ..] => "A correction",
        ["children", _, "asked"] => "A question to other agencies",
        ["record", "incident"] => "A police incident",
        ["concerns", ..] => "An answer to a concern",
        ["requests", ..] => "An answer to another agency",
        _ => "A form",
    };
}
