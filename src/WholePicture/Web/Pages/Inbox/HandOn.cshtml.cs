using Microsoft.AspNetCore.Mvc;
using WholePicture.Access.Stores;
using WholePicture.Access.Ties;
using WholePicture.Inbox.Acts;

namespace WholePicture.Web.Pages.Inbox;

/// <summary>Handing a concern to somebody else, who has it in the same moment.</summary>
public sealed class HandOnModel(InboxReader reader, ActStore acts, TieStore ties, PartnershipStore partnership, TimeProvider clock) : ConcernPageModel(reader, acts, ties, partnership, clock)
{
    /// <summary>Made with the form: sent twice, or from two windows, it counts once.</summary>
    [BindProperty]
    public Guid Key { get; set; }

    /// <summary>To whom.</summary>
    [BindProperty]
    public string? To { get; set; }

    /// <summary>Why.</summary>
    [BindProperty]
    public string? Words { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await Load(stop) || !Item.Raised.WasTo(Viewer.Id))
        {
            return NotFound();
        }

        if (!MayAnswer || Quiet is not null)
        {
            return Redirect(Item.Page);
        }

        Key = Item.Raised.FormKey(Viewer.Id);

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Load(stop) || !Item.Raised.WasTo(Viewer.Id))
        {
            return NotFound();
        }

        var to = To == Viewer.Id ? null : Known.Professional(To);
        var found = new List<(string, string)>();
        if (to is null || !await MayGoTo(to, stop))
        {
            found.Add(("to", to is null ? "Choose to whom you hand it" : "Choose somebody else: this cannot go to them"));
        }

        if (Reason.Problem(Words) is { } problem)
        {
            found.Add(("words", problem));
        }

        Problems = Quiet is { } quiet ? [quiet] : found;

        return Problems.Count > 0 ? Page() : await Keep(new(Key, Id, Viewer.Id, ActKind.HandedOn, Now, Words: Words!.Trim(), HandedTo: to!.Id), to, stop);
    }
}
