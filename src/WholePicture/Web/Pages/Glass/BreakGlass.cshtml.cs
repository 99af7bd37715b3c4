using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WholePicture.Access.Looks;
using WholePicture.Access;
using WholePicture.Access.Glass;
using WholePicture.Access.Rights;
using WholePicture.Access.SignIn;
using WholePicture.Access.Stores;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Glass;

/// <summary>The way in for somebody with whom nothing ties the child, when it cannot wait. It looks the same whether or not there is anything behind it.</summary>
public sealed class BreakGlassModel(Door door, GlassStore glass, PartnershipStore partnership, GlassTarget target, LookRecord looks, Walking walking, TimeProvider clock) : PageModel
{
    /// <summary>Which child.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Why, in their own words.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>What is wrong with the reason; null when nothing is.</summary>
    public string? Problem { get; private set; }

    /// <summary>Who will be told; null when nobody could be found.</summary>
    public Professional? Reviewer { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var known = await partnership.Current(stop);
        Reviewer = Reviewers.Of(known.Professional(User.ProfessionalOf())!, known);

        return await door.Open(new(Id), User.ProfessionalOf(), stop) is null ? Page() : Redirect($"/children/{Id}");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var known = await partnership.Current(stop);
        var viewer = known.Professional(User.ProfessionalOf())!;
        if (await door.Open(new(Id), viewer.Id, stop) is not null)
        {
            return Redirect($"/children/{Id}");
        }

        var letters = Reason?.Count(char.IsLetterOrDigit) ?? 0;
        if (letters < GlassStore.FewestLetters || Reason!.Length > GlassStore.MostLetters)
        {
            (Problem, Reviewer) = (letters < GlassStore.FewestLetters ? "Say in a few words why you need to look now" : $"Say it in {GlassStore.MostLetters} letters or fewer", Reviewers.Of(viewer, known));

            return Page();
        }

        if (!await target.MayBeOpened(new(Id), viewer, stop))
        {
            await looks.Record(new Look(viewer.Id, viewer.Agency, new(Id), Looked.Refused, Say.Json(Ground.None), "page", clock.GetUtcNow(), Reason.Trim()));
            await walking.Stop(viewer, new(Id), stop);

            return NotFound();
        }

        await glass.Break(new(Id), viewer, Reason, stop);

        return Redirect($"/children/{Id}");
    }

    public async Task<IActionResult> OnPostCloseAsync(CancellationToken stop)
    {
        await glass.Close(new(Id), User.ProfessionalOf()!, stop);

        return Redirect("/");
    }
}
