using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WholePicture.Access.Looks;
using WholePicture.Access.Rights;
using WholePicture.Access.SignIn;
using WholePicture.Intake.Drafts;
using WholePicture.Pictures;
using WholePicture.Pictures.Wording;
using WholePicture.Web.Pages.Children;

namespace WholePicture.Web.Pages.Recording;

/// <summary>A form about one child that becomes an entry: it goes in by the same door as everything else, and what was typed is kept until it is sent.</summary>
/// <typeparam name="TForm">What is typed.</typeparam>
public abstract class ChildFormModel<TForm>(ChildDoor door, ChildViews views, FormIntake intake, DraftStore drafts, TimeProvider clock) : PageModel
    where TForm : class, IChildForm<TForm>, new()
{
    // As the address says; somebody may have joined the child to another while they typed
    private Guid begunAs;

    /// <summary>Which child.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>What is recorded.</summary>
    [BindProperty]
    public TForm Form { get; set; } = new();

    /// <summary>Who records, and through which ground they may.</summary>
    public Reader Reader { get; private set; } = null!;

    /// <summary>The picture as its reader sees it, for the names.</summary>
    public Picture Picture { get; private set; } = null!;

    /// <summary>When the draft was kept; null when there is none.</summary>
    public DateTimeOffset? SavedAt { get; private set; }

    /// <summary>Each thing that is wrong.</summary>
    public IReadOnlyList<(string Field, string Words)> Problems { get; private set; } = [];

    /// <summary>Where they are led once it is in.</summary>
    protected virtual string After => $"/children/{Id}";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        await Follow(stop);
        if (!await Open(stop))
        {
            return NotFound();
        }

        var draft = await drafts.Find<TForm>(Reader.Professional.Id, new(Id), TForm.Draft, stop) ?? await drafts.Find<TForm>(Reader.Professional.Id, new(begunAs), TForm.Draft, stop);
        (Form, SavedAt) = (draft?.Fields ?? TForm.New(clock.GetUtcNow()), draft?.SavedAt);

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? save, CancellationToken stop)
    {
        await Follow(stop);

        // Whatever happens next, it is not lost: not to whoever may open the child no longer, either
        SavedAt = await drafts.Save(User.ProfessionalOf()!, new(Id), TForm.Draft, Form, stop);
        if (!await Open(stop))
        {
            return NotFound();
        }

        Problems = save is null ? Form.Problems(Picture, Reader.Professional, clock.GetUtcNow()) : [];
        if (save is not null || Problems.Count > 0)
        {
            return Page();
        }

        if (await intake.Take(Form.Entry(Picture, Reader.Professional, clock.GetUtcNow()), Form.Key, Reader.Professional, stop) is { } problem)
        {
            // Sent once more, it is another entry
            (Problems, Form) = ([(TForm.First, problem)], Form.Again(Guid.CreateVersion7(clock.GetUtcNow())));
            ModelState.Clear();
            await drafts.Save(Reader.Professional.Id, new(Id), TForm.Draft, Form, stop);

            return Page();
        }

        await Forget(stop);

        return Redirect(After);
    }

    /// <summary>The page saves by itself while somebody types. Nothing of the child is read, so nothing is opened.</summary>
    public async Task<IActionResult> OnPostDraftAsync(CancellationToken stop)
    {
        await Follow(stop);

        return Content($"Draft kept {Dates.InFull(await drafts.Save(User.ProfessionalOf()!, new(Id), TForm.Draft, Form, stop))}. Only you can see it.");
    }

    public async Task<IActionResult> OnPostDiscardAsync(CancellationToken stop)
    {
        await Follow(stop);
        if (!await Open(stop))
        {
            return NotFound();
        }

        await Forget(stop);

        return Redirect($"/children/{Id}");
    }

    private async Task Follow(CancellationToken stop) => (begunAs, Id) = (Id, (await door.Now(new(Id), stop)).Value);

    private async Task Forget(CancellationToken stop)
    {
        foreach (var child in new[] { Id, begunAs }.Distinct())
        {
            await drafts.Remove(Reader.Professional.Id, new(child), TForm.Draft, stop);
        }
    }

    private async Task<bool> Open(CancellationToken stop)
    {
        if (await door.Reader(new(Id), User, Looked.Recording, stop) is not { } reader)
        {
            return false;
        }

        (Reader, Picture) = (reader, (await views.Of(new(new(Id), clock.GetUtcNow(), null) { IsNow = true }, reader, stop)).Picture);

        return true;
    }
}
