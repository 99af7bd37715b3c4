using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WholePicture.Access.Rights;
using WholePicture.Access.SignIn;
using WholePicture.Access.Stores;

namespace WholePicture.Web.Pages.Searching;

/// <summary>Search. What is typed is sent in the body, so that no name stands in an address or a log.</summary>
public sealed class SearchModel(Searcher searcher, PartnershipStore partnership) : PageModel
{
    /// <summary>What was typed.</summary>
    [BindProperty(Name = "for")]
    public string? Typed { get; set; }

    /// <summary>What it came to; null before anything was asked.</summary>
    public Hits? Hits { get; private set; }

    /// <summary>Whether the searcher covers every child of the area.</summary>
    public bool CoversAll { get; private set; }

    public async Task OnGetAsync(CancellationToken stop) => (Typed, CoversAll) = (null, MaySee.CoversEveryChild((await partnership.Current(stop)).Professional(User.ProfessionalOf())!));

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var viewer = (await partnership.Current(stop)).Professional(User.ProfessionalOf())!;
        (Hits, CoversAll) = (await searcher.For(Typed, viewer, stop), MaySee.CoversEveryChild(viewer));

        return Page();
    }
}
