using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WholePicture.Access.Stores;
using WholePicture.Pictures.Storing;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Children;

/// <summary>What every page about one child begins with: whose it is, as at when, and through whose eyes.</summary>
public abstract class ChildPageModel(PictureStore pictures, PartnershipStore partnership, KnownChildren children, TimeProvider clock) : PageModel
{
    /// <summary>The child's picture; set before a page is drawn.</summary>
    public ChildView View { get; private set; } = null!;

    /// <summary>Answers the address.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, string? at, [FromQuery(Name = "as")] string? through, CancellationToken stop)
    {
        var moment = string.IsNullOrEmpty(at) ? clock.GetUtcNow() : ChildRequest.Moment(at);
        var agency = string.IsNullOrEmpty(through) ? (AgencyId?)null : new AgencyId(through);
        if (moment is null || (agency is { } asked && (await partnership.Current(stop)).Agency(asked) is null))
        {
            return BadRequest();
        }

        var request = new ChildRequest(new(id), moment.Value, agency);
        if (!await children.Includes(request.Child, stop))
        {
            return NotFound();
        }

        View = new(await pictures.Load(request.Child, request.At, request.Through, stop), request);

        return Page();
    }
}
