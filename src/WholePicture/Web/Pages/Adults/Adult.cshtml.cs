using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WholePicture.Access.SignIn;
using WholePicture.Inbox.Requesting;
using WholePicture.Web.Pages.Requesting;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Adults;

/// <summary>A page for any adult: every child, the plans on them, the conditions on the adult, what each agency states, and who has not been asked.</summary>
public sealed class AdultModel(AdultDoor door, RequestStore requests) : PageModel
{
    /// <summary>What the reader may see.</summary>
    public Adult Adult { get; private set; } = null!;

    /// <summary>Who probably holds something, in each picture.</summary>
    public IReadOnlyList<(string Child, Holding Holding)> Holdings { get; private set; } = [];

    /// <summary>Answers the address; as if nobody were there when there is nothing they may see.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await door.Open(new(id), User.ProfessionalOf()!, stop) is not { } adult)
        {
            return NotFound();
        }

        var holdings = new List<(string, Holding)>();
        foreach (var seen in adult.Seen)
        {
            holdings.Add((Say.Sentence(Pictures.Wording.Who.ChildName(seen.Picture)), Holding.Of(seen.Picture, adult.Id, await requests.About(seen.Child, stop), adult.Viewer, adult.At)));
        }

        (Adult, Holdings) = (adult, holdings);

        return Page();
    }
}
