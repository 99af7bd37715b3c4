using Microsoft.AspNetCore.Mvc;
using WholePicture.Access;
using WholePicture.Access.SignIn;
using WholePicture.Access.Stores;
using WholePicture.Access.Ties;
using WholePicture.Chronology;
using WholePicture.Inbox.Acts;
using WholePicture.Inbox.Escalating;

namespace WholePicture.Web.Pages.Inbox;

/// <summary>One concern: why, what it rests on, who else was told, and one's answer (REQ CH-07, CH-10). Opening it is kept as having read it.</summary>
public sealed class ConcernModel(InboxReader reader, ActStore acts, AnswerDrafts drafts, Explainer explainer, TieStore ties, PartnershipStore partnership, TimeProvider clock)
    : ConcernPageModel(reader, acts, ties, partnership, clock)
{
    private readonly ActStore acts = acts;

    /// <summary>What was sent, or is about to be.</summary>
    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    /// <summary>When what was begun was last kept; null when nothing was.</summary>
    public DateTimeOffset? SavedAt { get; private set; }

    /// <summary>Who must agree to "not now"; null when nobody is left who could.</summary>
    public Professional? Agrees { get; private set; }

    /// <summary>What it would not have been raised without, and what usually follows.</summary>
    public Explained Explained { get; private set; } = null!;

    /// <summary>What it rests on that the reader may read.</summary>
    public IReadOnlyList<Entry> Readable => [.. Item.Rests.Except(Item.HeldBack)];

    /// <summary>What colleagues ask of the reader, and that the reader has not answered.</summary>
    public IReadOnlyList<Act> Requests => Item.Raised.RequestsTo(Viewer.Id);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await Open(stop))
        {
            return NotFound();
        }

        var draft = await drafts.Find<AnswerForm>(Viewer.Id, Id, stop);
        (Form, SavedAt) = (draft?.Fields ?? new(), draft?.SavedAt);
        Form.Key = Item.Raised.FormKey(Viewer.Id);
        if (Item.Raised.WasTo(Viewer.Id))
        {
            await acts.Read(Item.Raised, Viewer.Id, Now, stop);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Open(stop))
        {
            return NotFound();
        }

        // Sent twice, it is done: nothing of it is begun anew
        if (Item.Raised.Acts.FirstOrDefault(act => act.Id == Form.Key) is { } done && Form.IsIn(done, Viewer.Id))
        {
            return Redirect("/inbox");
        }

        Problems = Form.Problems(Item.Raised, Viewer.Id, MayAnswer);
        var (to, about, problem) = Problems.Count == 0 ? await Asked(stop) : default;
        if (problem is { } found)
        {
            Problems = [found];
        }

        await SaveDraft(stop);

        return Problems.Count > 0 ? Page() : await Keep(Form.As(Id, Viewer.Id, to?.Id, Now, about), to, stop);
    }

    public async Task<IActionResult> OnPostSaveAsync(CancellationToken stop)
    {
        if (!await Open(stop))
        {
            return NotFound();
        }

        await SaveDraft(stop);

        return Page();
    }

    /// <summary>The page saves by itself while somebody types. Nothing of the child is read, so nothing is opened.</summary>
    public async Task<IActionResult> OnPostDraftAsync(CancellationToken stop)
    {
        var now = Now;
        await drafts.Save(User.ProfessionalOf()!, Id, Form, now, stop);

        return Content($"Draft saved {Pictures.Wording.Dates.InFull(now)}.");
    }

    public Task<IActionResult> OnPostAcknowledgeAsync(CancellationToken stop) => Do(ActKind.Acknowledged, null, stop);

    public Task<IActionResult> OnPostUndoAsync(Guid? takesBack, CancellationToken stop) => Do(ActKind.Undone, takesBack, stop);

    // Whose the next step is, about which entry, and what stands in the way. Whoever asked has the reply in their own inbox; that it can wait, they need not do anything about
    private async Task<(Professional? To, Entry? About, (string, string)? Problem)> Asked(CancellationToken stop) => Form.Answer switch
    {
        AnswerKind.NotNow => (Agrees, null, Agrees is null ? ("answer", "Nobody is left who could agree to “not now”. Give another answer, or hand it on") : null),
        AnswerKind.FactsWrong => await Writer(stop),
        AnswerKind.WillDo or AnswerKind.AlreadyDone or AnswerKind.Agrees => default,
        _ => (await Asker(Requests.First(act => act.Id == Form.RepliesTo).Professional, stop), null, null),
    };

    // Whoever stands over them, once they have left
    private async Task<Professional?> Asker(string who, CancellationToken stop) =>
        Known.Professional(who) ?? (Known.Whoever(who) is { } left ? await Nearest(NextInLine.After(left, Known), stop) : null);

    private async Task<(Professional?, Entry?, (string, string)?)> Writer(CancellationToken stop)
    {
        if (Readable.FirstOrDefault(entry => entry.Id.Value == Form.Wrong) is not { } wrong)
        {
            return (null, null, ("wrong", "Choose which entry is wrong"));
        }

        if (wrong.Given.Author == Viewer.Id)
        {
            return (null, null, ("wrong", "You wrote that entry: correct it in the chronology, and what rests on it goes quiet by itself"));
        }

        return await Nearest(Writers.Of(wrong, Item.Shown?.Picture, Known), stop) is { } writer ? (writer, wrong, null)
            : (null, null, ("wrong", $"Nobody of {Known.NameOf(wrong.Agency)} is here to be asked. Ring them, and give another answer or hand it on"));
    }

    private async Task<bool> Open(CancellationToken stop)
    {
        if (!await Load(stop))
        {
            return false;
        }

        Agrees = await Second(stop);
        Explained = await explainer.Of(Item, Viewer.Id, stop);

        return true;
    }

    private async Task SaveDraft(CancellationToken stop)
    {
        if (MayAnswer)
        {
            SavedAt = Now;
            await drafts.Save(Viewer.Id, Id, Form, Now, stop);
        }
    }

    private async Task<IActionResult> Do(ActKind kind, Guid? about, CancellationToken stop)
    {
        if (!await Open(stop) || !MayAnswer)
        {
            return NotFound();
        }

        if (kind is ActKind.Acknowledged)
        {
            await SaveDraft(stop);
        }

        return await Keep(new(Form.Key == Guid.Empty ? Item.Raised.FormKey(Viewer.Id) : Form.Key, Id, Viewer.Id, kind, Now, RepliesTo: Item.Raised.Acts.FirstOrDefault(act => act.Id == about && act.Professional == Viewer.Id)?.Id), null, stop);
    }
}
