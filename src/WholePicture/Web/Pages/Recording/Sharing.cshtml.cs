using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WholePicture.Access.Looks;
using WholePicture.Access.Rights;
using WholePicture.Access.SignIn;
using WholePicture.Intake.Drafts;
using WholePicture.Pictures;
using WholePicture.Web.Pages.Children;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Recording;

/// <summary>Recording a decision to share what one's own agency holds, or not to (REQ CH-09). It goes in by the same door as everything else; what was typed is kept until it is sent.</summary>
public sealed class SharingModel(ChildDoor door, ChildViews views, FormIntake intake, DraftStore drafts, TimeProvider clock) : PageModel
{
    private const string Kind = "sharing";

    /// <summary>Which child.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>What is recorded.</summary>
    [BindProperty]
    public SharingForm Form { get; set; } = new();

    /// <summary>The picture as its reader sees it, for the names.</summary>
    public Picture Picture { get; private set; } = null!;

    /// <summary>The agency of whoever decides.</summary>
    public AgencyId Own { get; private set; }

    /// <summary>When the draft was kept; null when there is none.</summary>
    public DateTimeOffset? SavedAt { get; private set; }

    /// <summary>Each thing that is wrong.</summary>
    public IReadOnlyList<(string Field, string Words)> Problems { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await Open(stop) is not { } reader)
        {
            return NotFound();
        }

        var draft = await drafts.Find<SharingForm>(reader.Professional.Id, new(Id), Kind, stop);
        (Form, SavedAt) = (draft?.Fields ?? SharingForm.New(clock.GetUtcNow()), draft?.SavedAt);

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? save, CancellationToken stop)
    {
        if (await Open(stop) is not { } reader)
        {
            return NotFound();
        }

        // Whatever happens next, it is not lost
        SavedAt = await drafts.Save(reader.Professional.Id, new(Id), Kind, Form, stop);
        Problems = save is null ? Form.Problems(Picture, reader.Agency) : [];
        if (save is not null || Problems.Count > 0)
        {
            return Page();
        }

        if (await intake.Take(Form.Entry(Picture, reader.Professional, clock.GetUtcNow()), Form.Key, reader.Professional, stop) is { } problem)
        {
            // Sent once more, it is another decision
            (Problems, Form) = ([("share-yes", problem)], Form with { Key = Guid.CreateVersion7(clock.GetUtcNow()) });
            ModelState.Clear();
            await drafts.Save(reader.Professional.Id, new(Id), Kind, Form, stop);

            return Page();
        }

        await drafts.Remove(reader.Professional.Id, new(Id), Kind, stop);

        return Redirect($"/children/{Id}/chronology?kind={(Form.Share is true ? "information-shared" : "not-shared")}");
    }

    /// <summary>The page saves by itself while somebody types. Nothing of the child is read, so nothing is opened.</summary>
    public async Task<IActionResult> OnPostDraftAsync(CancellationToken stop) =>
        Content($"Draft kept {Pictures.Wording.Dates.InFull(await drafts.Save(User.ProfessionalOf()!, new(Id), Kind, Form, stop))}. Only you can see it.");

    public async Task<IActionResult> OnPostDiscardAsync(CancellationToken stop)
    {
        if (await Open(stop) is not { } reader)
        {
            return NotFound();
        }

        await drafts.Remove(reader.Professional.Id, new(Id), Kind, stop);

        return Redirect($"/children/{Id}");
    }

    private async Task<Reader?> Open(CancellationToken stop)
    {
        var reader = await door.Reader(new(Id), User, Looked.Recording, stop);
        if (reader is not null)
        {
            Own = reader.Agency;
            Picture = (await views.Of(new(new(Id), clock.GetUtcNow(), null) { IsNow = true }, reader, stop)).Picture;
        }

        return reader;
    }
}
