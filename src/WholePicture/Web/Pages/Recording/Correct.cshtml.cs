using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WholePicture.Access.Looks;
using WholePicture.Access.Rights;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Pictures.Storing;
using WholePicture.Web.Pages.Children;

namespace WholePicture.Web.Pages.Recording;

/// <summary>Putting right an entry of one’s own agency, or withdrawing it. What was written before is kept; who has already read it is listed.</summary>
public sealed class CorrectModel(ChildDoor door, PictureStore pictures, FormIntake intake, WhoKnows knows, TimeProvider clock) : PageModel
{
    /// <summary>Which child.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Which entry.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Of { get; set; }

    /// <summary>What is put right.</summary>
    [BindProperty]
    public CorrectForm Form { get; set; } = new();

    /// <summary>The picture as its reader sees it.</summary>
    public Picture Picture { get; private set; } = null!;

    /// <summary>Who corrects; null for whoever may not open the child.</summary>
    public Reader? Reader { get; private set; }

    /// <summary>The entry as it stands.</summary>
    public Entry Entry { get; private set; } = null!;

    /// <summary>Who has read it already, or was told of it.</summary>
    public IReadOnlyList<WhoKnows.One> Known { get; private set; } = [];

    /// <summary>Each thing that is wrong.</summary>
    public IReadOnlyList<(string Field, string Words)> Problems { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await Open(stop) is null)
        {
            return Now() is { } now ? Redirect($"/children/{Id}/entries/{now.Id}/correct") : NotFound();
        }

        Form = CorrectForm.Of(Entry, clock.GetUtcNow());

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await Open(stop) is not { } reader)
        {
            return await Late(stop);
        }

        Problems = Form.Problems(Entry, clock.GetUtcNow());

        return Problems.Count > 0 ? Page() : await Send(Form.Correction(Entry, reader.Professional), reader, stop);
    }

    public async Task<IActionResult> OnPostWithdrawAsync(CancellationToken stop)
    {
        if (await Open(stop) is not { } reader)
        {
            return await Late(stop);
        }

        if (string.IsNullOrWhiteSpace(Form.Because))
        {
            Problems = [("because", "Say why the whole entry is wrong: it is kept with your reason")];

            return Page();
        }

        return await Send(Form.Withdrawal(Entry, reader.Professional), reader, stop);
    }

    private async Task<IActionResult> Send(Filled filled, Reader reader, CancellationToken stop)
    {
        if (await intake.Take(filled, Form.Key, reader.Professional, stop) is { } problem)
        {
            return Again(problem);
        }

        return Redirect($"/children/{Id}/chronology");
    }

    // Somebody else was quicker, or the same form came twice: what was typed is not lost, and what is done is not told as a failure
    private async Task<IActionResult> Late(CancellationToken stop)
    {
        if (Reader is not null && await intake.WasTaken(Form.Key, Reader.Professional, stop))
        {
            return Redirect($"/children/{Id}/chronology");
        }

        if (Now() is not { } now)
        {
            return NotFound();
        }

        (Of, Entry, Known) = (now.Id.Value, now, await knows.Of(now, stop));

        return Again("Somebody of your agency has corrected this entry since you opened it. Above it stands as it is now; what you typed is below. Read both, and send yours once more if it is still right");
    }

    // Sent once more, it is another entry
    private PageResult Again(string problem)
    {
        (Problems, Form) = ([("words", problem)], Form with { Key = Guid.CreateVersion7(clock.GetUtcNow()) });
        ModelState.Clear();

        return Page();
    }

    // What stands in the place of an entry of theirs that stands no longer
    private Entry? Now() => Picture?.Entries.FirstOrDefault(entry => entry.Agency == Reader!.Agency && entry.Others.Any(other => other.Id.Value == Of));

    // An entry of another agency, one that no longer stands and one that does not exist are answered alike
    private async Task<Reader?> Open(CancellationToken stop)
    {
        if (await door.Reader(new(Id), User, Looked.Recording, stop) is not { } reader)
        {
            return null;
        }

        Reader = reader;

        Picture = Shown.Of(await pictures.Load(new(Id), reader, clock.GetUtcNow(), stop), reader).Picture;
        if (Picture.Entries.FirstOrDefault(entry => entry.Id.Value == Of && entry.Agency == reader.Agency) is not { } own)
        {
            return null;
        }

        (Entry, Known) = (own, await knows.Of(own, stop));

        return reader;
    }
}
