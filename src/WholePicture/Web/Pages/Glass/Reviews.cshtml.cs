using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WholePicture.Access;
using WholePicture.Access.Glass;
using WholePicture.Access.SignIn;
using WholePicture.Access.Stores;

namespace WholePicture.Web.Pages.Glass;

/// <summary>What somebody has to review: each glass that one of theirs has broken, with their reason. Whose picture it was is not shown.</summary>
public sealed class ReviewsModel(GlassStore glass, PartnershipStore partnership) : PageModel
{
    /// <summary>What is to review, and was lately.</summary>
    public IReadOnlyList<Broken> All { get; private set; } = [];

    /// <summary>The agencies and professionals.</summary>
    public Partnership Known { get; private set; } = Partnership.Empty;

    /// <summary>What is wrong with what was sent; null when nothing is.</summary>
    public string? Problem { get; private set; }

    /// <summary>What was typed, so that it is not lost.</summary>
    public string? Typed { get; private set; }

    /// <summary>For which review.</summary>
    public Guid? TypedFor { get; private set; }

    public async Task OnGetAsync(CancellationToken stop) =>
        (Known, All) = (await partnership.Current(stop), await glass.ToReview(User.ProfessionalOf()!, stop));

    public async Task<IActionResult> OnPostAsync(Guid id, bool? right, string? words, CancellationToken stop)
    {
        if (right is null || string.IsNullOrWhiteSpace(words))
        {
            (Problem, Typed, TypedFor) = (right is null ? "Say whether there was reason enough" : "Say why, in a few words", words, id);
            await OnGetAsync(stop);

            return Page();
        }

        if (await glass.Review(id, User.ProfessionalOf()!, right.Value, words, stop))
        {
            return Redirect("/reviews");
        }

        Problem = "Somebody reviewed this before, or it is not yours to review. Nothing was kept";
        await OnGetAsync(stop);

        return Page();
    }
}
