using Microsoft.AspNetCore.Mvc;
using WholePicture.Access;
using WholePicture.Access.Stores;
using WholePicture.Access.Ties;
using WholePicture.Inbox.Acts;

namespace WholePicture.Web.Pages.Inbox;

/// <summary>Challenging a decision: it opens with the facts filled in, goes to whoever manages the work with the family, and has a clock (REQ CH-10; design: "a dissent is kept beside it").</summary>
public sealed class ChallengeModel(InboxReader reader, ActStore acts, TieStore ties, PartnershipStore partnership, TimeProvider clock) : ConcernPageModel(reader, acts, ties, partnership, clock)
{
    /// <summary>Made with the form: sent twice, or from two windows, it counts once.</summary>
    [BindProperty]
    public Guid Key { get; set; }

    /// <summary>What decision, and on what facts; filled in, to be changed.</summary>
    [BindProperty]
    public string? Facts { get; set; }

    /// <summary>What they disagree with, and what they ask for.</summary>
    [BindProperty]
    public string? Words { get; set; }

    /// <summary>Who is to answer; null when nobody is left who could.</summary>
    public Professional? To { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await Open(stop))
        {
            return NotFound();
        }

        if (!MayAnswer || Quiet is not null)
        {
            return Redirect(Item.Page);
        }

        (Key, Facts) = (Item.Raised.FormKey(Viewer.Id), Decided.Facts(Item, Known));

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Open(stop))
        {
            return NotFound();
        }

        var found = new List<(string, string)>();
        if (Reason.Problem(Words) is { } problem)
        {
            found.Add(("words", problem));
        }

        if (Facts?.Length > AnswerForm.MostLetters)
        {
            found.Add(("facts", $"Give the facts in {AnswerForm.MostLetters} letters or fewer"));
        }

        if (To is null)
        {
            found.Add(("words", "Nobody is left who could answer this here. Ring the safeguarding partners"));
        }

        Problems = Quiet is { } quiet ? [quiet] : found;
        var said = string.IsNullOrWhiteSpace(Facts) ? Words?.Trim() : $"{Words?.Trim()} The facts: {Facts.Trim()}";

        return Problems.Count > 0 ? Page() : await Keep(new(Key, Id, Viewer.Id, ActKind.Challenged, Now, Words: said, HandedTo: To!.Id), To, stop);
    }

    private async Task<bool> Open(CancellationToken stop)
    {
        if (!await Load(stop) || !Item.Raised.WasTo(Viewer.Id))
        {
            return false;
        }

        To = await Nearest(Decided.By(Item, Viewer, Known), stop);

        return true;
    }
}
