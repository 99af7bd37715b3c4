using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WholePicture.Access;
using WholePicture.Access.Looks;
using WholePicture.Access.SignIn;
using WholePicture.Access.Stores;
using WholePicture.Access.Ties;
using WholePicture.Inbox.Requesting;

namespace WholePicture.Web.Pages.Requesting;

/// <summary>Answering what another agency asks. To whomever it was not put, it is as if it were not there.</summary>
public sealed class AnswerModel(RequestStore requests, TieStore ties, LookRecord looks, PartnershipStore partnership, TimeProvider clock) : PageModel
{
    private const int MostLetters = 8000;
    private Professional viewer = null!;

    /// <summary>Which question.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Whether the agency holds anything.</summary>
    [BindProperty]
    public Holds Holds { get; set; }

    /// <summary>What.</summary>
    [BindProperty]
    public string? Words { get; set; }

    /// <summary>Whether what is said is for whoever asked alone.</summary>
    [BindProperty]
    public bool OnlyAsker { get; set; }

    /// <summary>The question.</summary>
    public InformationRequest Asked { get; private set; } = null!;

    /// <summary>The agencies and professionals.</summary>
    public Partnership Known { get; private set; } = Partnership.Empty;

    /// <summary>Each thing that is wrong.</summary>
    public IReadOnlyList<(string Field, string Words)> Problems { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Open(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Open(stop))
        {
            return NotFound();
        }

        Problems = Wrong();
        if (Problems.Count == 0 && !await requests.Answer(Id, new(Holds, string.IsNullOrWhiteSpace(Words) ? null : Words.Trim(), viewer.Id, clock.GetUtcNow(), OnlyAsker), stop))
        {
            // Somebody was quicker, or the form came twice: what stands is shown, and what was typed stays on the page
            await Open(stop);
            Problems = [("words", "This has been answered already, as shown below. Yours was not kept: add what is missing as an entry, or ring whoever asked")];
        }

        return Problems.Count > 0 ? Page() : Redirect("/requests");
    }

    private IReadOnlyList<(string, string)> Wrong() => Holds is Holds.NotStated ? [("holds", "Say whether you hold anything")]
        : Holds is not Holds.Nothing && string.IsNullOrWhiteSpace(Words) ? [("words", Holds is Holds.Something ? "Say what you hold" : "Say why, and whom to ring")]
        : Words?.Length > MostLetters ? [("words", $"Answer in {MostLetters} letters or fewer")]
        : [];

    private async Task<bool> Open(CancellationToken stop)
    {
        Known = await partnership.Current(stop);
        viewer = Known.Professional(User.ProfessionalOf())!;
        if (await requests.Find(Id, stop) is not { } found || !MayAnswer.Of(viewer, found.Asked, found.Child, [.. (await ties.Own([found.Child], viewer.Id, stop))[found.Child]]))
        {
            return false;
        }

        Asked = found;
        await looks.Record(new Look(viewer.Id, viewer.Agency, found.Child, Looked.Asked, "asked", "page", clock.GetUtcNow()));

        return true;
    }
}
