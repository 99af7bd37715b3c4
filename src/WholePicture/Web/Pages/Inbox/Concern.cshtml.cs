using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WholePicture.Access;
using WholePicture.Access.Glass;
using WholePicture.Access.SignIn;
using WholePicture.Access.Stores;
using WholePicture.Inbox.Acts;
using WholePicture.Safeguards;

namespace WholePicture.Web.Pages.Inbox;

/// <summary>One concern: why, what it rests on, who else was told, and one's answer (REQ CH-06, CH-14). Opening it is kept as having read it.</summary>
public sealed class ConcernModel(InboxReader reader, ActStore acts, PartnershipStore partnership, TimeProvider clock) : PageModel
{
    /// <summary>The longest reason that is kept.</summary>
    public const int MostLetters = 4000;

    /// <summary>Which concern.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>What was sent, or is about to be.</summary>
    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    /// <summary>The concern as the reader sees it.</summary>
    public ItemView Item { get; private set; } = null!;

    /// <summary>The agencies and professionals.</summary>
    public Partnership Known { get; private set; } = Partnership.Empty;

    /// <summary>Who reads.</summary>
    public Professional Viewer { get; private set; } = null!;

    /// <summary>The card of the safeguard that raised it; null for one that is no more.</summary>
    public SafeguardCard? Card => Safeguard.All.FirstOrDefault(rule => rule.Card.Code == Item.Raised.Concern.Key.Code)?.Card;

    /// <summary>Who must agree to "not now".</summary>
    public Professional? Second => Reviewers.Of(Viewer, Known);

    /// <summary>Whether they may answer it: it was raised with them, and stands.</summary>
    public bool MayAnswer => Item.Raised.ClosedAt is null && Item.Raised.WasTo(Viewer.Id);

    /// <summary>Each thing wrong with what was sent, by its field.</summary>
    public IReadOnlyList<(string Field, string Words)> Problems { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await Load(stop))
        {
            return NotFound();
        }

        Form = new() { Key = Guid.CreateVersion7() };
        if (Item.Raised.WasTo(Viewer.Id))
        {
            await acts.Read(Item.Raised, Viewer.Id, clock.GetUtcNow(), stop);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Load(stop))
        {
            return NotFound();
        }

        Problems = Form.Problems(Known, Viewer, MayAnswer);
        if (Problems.Count > 0)
        {
            return Page();
        }

        var to = Form.Answer is AnswerKind.NotNow ? Second : Known.Professional(Form.To);
        await acts.Keep(Form.As(Id, Viewer.Id, to, clock.GetUtcNow()), Item.Raised.Child, to, stop);

        return Redirect("/inbox");
    }

    private async Task<bool> Load(CancellationToken stop)
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
}
