using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WholePicture.Access;
using WholePicture.Access.SignIn;
using WholePicture.Access.Stores;
using WholePicture.Access.Ties;
using WholePicture.Inbox.Acts;
using WholePicture.Inbox.Escalating;
using WholePicture.Pictures.Wording;

namespace WholePicture.Web.Pages.Inbox;

/// <summary>What every page about one concern begins with. To whoever it was not raised with it is as if it were not there.</summary>
public abstract class ConcernPageModel(InboxReader reader, ActStore acts, TieStore ties, PartnershipStore partnership, TimeProvider clock) : PageModel
{
    /// <summary>Which concern.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The concern as the reader sees it.</summary>
    public ItemView Item { get; private set; } = null!;

    /// <summary>The agencies and professionals.</summary>
    public Partnership Known { get; private set; } = Partnership.Empty;

    /// <summary>Who reads.</summary>
    public Professional Viewer { get; private set; } = null!;

    /// <summary>Whether they may answer it: it was raised with them, and stands, or is challenged before them.</summary>
    public bool MayAnswer => Item.Raised.WasTo(Viewer.Id) && (Item.Raised.ClosedAt is null || Item.Raised.RequestsTo(Viewer.Id).Count > 0);

    /// <summary>Each thing wrong with what was sent, by its field.</summary>
    public IReadOnlyList<(string Field, string Words)> Problems { get; protected set; } = [];

    /// <summary>Now.</summary>
    protected DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Reads it; false when there is nothing here for this reader.</summary>
    protected async Task<bool> Load(CancellationToken stop)
    {
        Known = await partnership.Current(stop);
        Viewer = Known.Professional(User.ProfessionalOf())!;
        if (await reader.One(Id, Viewer, stop) is not { } item)
        {
            return false;
        }

        Item = item;

        return true;
    }

    /// <summary>The nearest of these to whom it may go: not the reader, and not whoever's own family it is about.</summary>
    protected async Task<Professional?> Nearest(IEnumerable<Professional> candidates, CancellationToken stop)
    {
        foreach (var somebody in candidates.Where(somebody => somebody.Id != Viewer.Id))
        {
            if (await MayGoTo(somebody, stop))
            {
                return somebody;
            }
        }

        return null;
    }

    /// <summary>Whether it may go to somebody: never when it is about their own family.</summary>
    protected async Task<bool> MayGoTo(Professional somebody, CancellationToken stop) => Item.Raised.Child is not { } child || !await ties.IsOwnFamily(child, somebody.Id, stop);

    /// <summary>Who must agree to "not now".</summary>
    protected Task<Professional?> Second(CancellationToken stop) => Nearest(NextInLine.After(Viewer, Known), stop);

    /// <summary>What keeps anything from being sent; null while it stands. What was typed stays on the page.</summary>
    protected (string Field, string Words)? Quiet => Item.Raised.ClosedAt is { } closed ? ("words", $"It went quiet {Dates.InFull(closed)}. Nothing was sent: there is nothing left to do about it") : null;

    /// <summary>Keeps what was done, and goes back to the inbox. When something else was sent from another window meanwhile, nothing is kept and the page says so.</summary>
    protected async Task<IActionResult> Keep(Act act, Professional? to, CancellationToken stop)
    {
        if (await acts.Keep(act, Item.Raised.Child, to, stop) || (await acts.One(Id, stop))?.Acts.FirstOrDefault(kept => kept.Id == act.Id) is not { } before || before with { At = act.At } == act)
        {
            return Redirect("/inbox");
        }

        Problems = [("words", $"You sent something else about this at {Dates.Clock(before.At)}, from another window. What you typed here is kept: open it again from your inbox to send it too")];

        return Page();
    }
}
