using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WholePicture.Access.Glass;
using WholePicture.Access.Looks;
using WholePicture.Access.Rights;
using WholePicture.Access.Stores;
using WholePicture.Web.Layout;
using WholePicture.Words;
using WholePicture.Words.Json;

namespace WholePicture.Web.Pages.Children;

/// <summary>What every page about one child begins with: whose it is, who looks and why they may, as at when, and through whose eyes.</summary>
public abstract class ChildPageModel(ChildDoor door, ChildViews views, PartnershipStore partnership, TimeProvider clock) : PageModel
{
    /// <summary>At what somebody looks here, as it is written down.</summary>
    protected abstract Looked What { get; }

    /// <summary>The child's picture; set before a page is drawn.</summary>
    public ChildView View { get; private set; } = null!;

    /// <summary>The glass they broke; null when they need none.</summary>
    public Broken? Glass { get; private set; }

    /// <summary>Answers the address. A child whom somebody may not see and one who does not exist are answered alike.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, string? at, [FromQuery(Name = "as")] string? through, CancellationToken stop)
    {
        // Whoever was joined to another is found there, by those who may open the one that is left
        var child = await door.Now(new(id), stop);
        if (await door.Reader(child, User, What, stop) is not { } reader)
        {
            return NotFound();
        }

        if (child.Value != id)
        {
            return Redirect($"/children/{child}");
        }

        var moment = string.IsNullOrEmpty(at) ? clock.GetUtcNow() : ChildRequest.Moment(at);
        var agency = string.IsNullOrEmpty(through) ? (AgencyId?)null : new AgencyId(through);
        if (moment is null || (agency is { } asked && (await partnership.Current(stop)).Agency(asked) is null))
        {
            return BadRequest();
        }

        View = await views.Of(new ChildRequest(child, moment.Value, agency) { IsNow = string.IsNullOrEmpty(at) }, reader, stop);
        Glass = await door.Glass(reader, child, stop);

        return !await Ready(reader, stop) ? BadRequest()
            : Request.WantsJson() && AsJson is { } twin ? new JsonResult(twin, HouseJson.Options)
            : Page();
    }

    /// <summary>What the page says, for another system that asks for JSON at the same address; null when it is there for people alone.</summary>
    protected virtual object? AsJson => null;

    /// <summary>What one page needs besides; false when what its address asks for cannot be.</summary>
    protected virtual Task<bool> Ready(Reader reader, CancellationToken stop) => Task.FromResult(true);
}
