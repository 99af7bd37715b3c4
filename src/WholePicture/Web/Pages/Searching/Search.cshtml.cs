using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WholePicture.Access.SignIn;
using WholePicture.Access.Stores;

namespace WholePicture.Web.Pages.Searching;

/// <summary>Search. What is typed is sent in the body, so that no name stands in an address or a log.</summary>
public sealed class SearchModel(Searcher searcher, PartnershipStore partnership) : PageModel
{
    /// <summary>What was typed.</summary>
    [BindProperty(Name = "for")]
    public string? Typed { get; set; }

    /// <summary>How it was understood; null before anything was asked.</summary>
    public Asked? Asked { get; private set; }

    /// <summary>Who fits.</summary>
    public IReadOnlyList<Hit> Hits { get; private set; } = [];

    /// <summary>Whether more fit than can be chosen from; then none is shown.</summary>
    public bool TooMany => Hits.Count > Searcher.Most;

    public void OnGet() => Typed = null;

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        Asked = Asked.Of(Typed);
        var viewer = (await partnership.Current(stop)).Professional(User.ProfessionalOf())!;
        Hits = Asked.IsEnough ? await searcher.For(Asked, viewer, stop) : [];

        return Page();
    }
}
