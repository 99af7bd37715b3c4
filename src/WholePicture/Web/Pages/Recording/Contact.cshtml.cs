using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WholePicture.Access.Looks;
using WholePicture.Access.Rights;
using WholePicture.Intake.Arriving;
using WholePicture.Intake.Drafts;
using WholePicture.Pictures;
using WholePicture.Pictures.Storing;
using WholePicture.Web.Pages.Children;

namespace WholePicture.Web.Pages.Recording;

/// <summary>Recording a contact, in under 90 seconds. It goes in by the same door as everything else; what was typed is kept until it is sent.</summary>
public sealed class ContactModel(ChildDoor door, PictureStore pictures, ArrivalStore arrivals, DraftStore drafts, TimeProvider clock) : PageModel
{
    private const string Kind = "visit";

    /// <summary>Which child.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>What is recorded.</summary>
    [BindProperty]
    public ContactForm Form { get; set; } = new();

    /// <summary>The picture as its reader sees it, for the names.</summary>
    public Picture Picture { get; private set; } = null!;

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

        var draft = await drafts.Find<ContactForm>(reader.Professional.Id, new(Id), Kind, stop);
        (Form, SavedAt) = (draft?.Fields ?? ContactForm.New(clock.GetUtcNow()), draft?.SavedAt);

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
        Problems = save is null ? Form.Problems(clock.GetUtcNow()) : [];
        if (save is not null || Problems.Count > 0)
        {
            return Page();
        }

        var now = clock.GetUtcNow();
        var arrival = FirstLook.At(JsonSerializer.SerializeToUtf8Bytes(Form.Entry(Picture, reader.Professional, now)), reader.Agency, now);
        await arrivals.Keep([(arrival, null)], stop);
        if (!arrival.IsIn)
        {
            Problems = [.. arrival.Problems.Select(problem => ("when", problem.Detail))];

            return Page();
        }

        await drafts.Remove(reader.Professional.Id, new(Id), Kind, stop);

        return Redirect($"/children/{Id}");
    }

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
            Picture = Shown.Of(await pictures.Load(new(Id), reader, clock.GetUtcNow(), stop), reader).Picture;
        }

        return reader;
    }
}
