using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WholePicture.Access.Looks;
using WholePicture.Access.Rights;
using WholePicture.Inbox.Requesting;
using WholePicture.Pictures;
using WholePicture.Pictures.Storing;
using WholePicture.Web.Pages.Children;
using WholePicture.Web.Pages.Recording;

namespace WholePicture.Web.Pages.Requesting;

/// <summary>One sheet for a child: who was asked what, who answered, who has not; and the form on which to ask (REQ CH-10, CH-14).</summary>
public sealed class AskModel(ChildDoor door, PictureStore pictures, RequestStore requests, FormIntake intake, TimeProvider clock) : PageModel
{
    /// <summary>Which child.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>What is asked.</summary>
    [BindProperty]
    public AskForm Form { get; set; } = new();

    /// <summary>The picture as its reader sees it.</summary>
    public Picture Picture { get; private set; } = null!;

    /// <summary>What of it may be passed on in a question: nothing that only some may read.</summary>
    public Picture ToPassOn { get; private set; } = null!;

    /// <summary>Who reads.</summary>
    public Reader Reader { get; private set; } = null!;

    /// <summary>All that was asked about this child, the latest first.</summary>
    public IReadOnlyList<InformationRequest> All { get; private set; } = [];

    /// <summary>Now.</summary>
    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    /// <summary>Each thing that is wrong.</summary>
    public IReadOnlyList<(string Field, string Words)> Problems { get; private set; } = [];

    /// <summary>Who probably holds something about each of them, and whether they were asked.</summary>
    public IReadOnlyList<Holding> Holdings => field ??= Holding.In(Picture, All, Reader.Professional, Now);

    /// <summary>The form, with an agency and a person chosen already where the address names them.</summary>
    public async Task<IActionResult> OnGetAsync(string? of, Guid? who, CancellationToken stop)
    {
        Form = AskForm.New() with { Of = of is null ? [] : [of], About = who is { } person ? [person] : [] };

        return await Open(stop) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Open(stop))
        {
            return NotFound();
        }

        Problems = Form.Problems(Picture, Reader.Professional);
        if (Problems.Count > 0)
        {
            return Page();
        }

        // That it was asked is an entry too, in the same moment
        if (await intake.Take(Form.Entry(ToPassOn, Reader.Professional, Now), Form.Key, Reader.Professional, stop,
            connection => RequestStore.Ask(connection, Form.Requests(ToPassOn, Reader.Professional, Now), stop)) is { } problem)
        {
            (Problems, Form) = ([("question", problem)], Form.Again());
            ModelState.Clear();

            return Page();
        }

        return Redirect($"/children/{Id}/asked");
    }

    /// <summary>Asks again.</summary>
    public async Task<IActionResult> OnPostChaseAsync(Guid request, CancellationToken stop)
    {
        if (!await Open(stop))
        {
            return NotFound();
        }

        if (All.FirstOrDefault(one => one.Id == request) is { } found && found.MayBeChased(Now))
        {
            await requests.Chase(request, Now, stop);
        }

        return Redirect($"/children/{Id}/asked");
    }

    private async Task<bool> Open(CancellationToken stop)
    {
        if (await door.Reader(new(Id), User, Looked.Asked, stop) is not { } reader)
        {
            return false;
        }

        Reader = reader;
        var shown = Shown.Of(await pictures.Load(new(Id), reader, Now, stop), reader);
        (Picture, ToPassOn) = (shown.Picture, shown.ToPassOn);
        All = await requests.About(new(Id), stop);

        return true;
    }
}
