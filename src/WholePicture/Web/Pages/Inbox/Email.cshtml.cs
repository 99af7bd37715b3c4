using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WholePicture.Access.SignIn;
using WholePicture.Inbox.Digests;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Inbox;

/// <summary>Whether, where and when somebody gets an e-mail that says how much waits for them (REQ RS-07).</summary>
public sealed class EmailModel(DigestStore digests, TimeProvider clock) : PageModel
{
    private const int Morning = 8;

    /// <summary>Where to.</summary>
    [BindProperty]
    public string? Address { get; set; }

    /// <summary>From which hour.</summary>
    [BindProperty]
    public int Hour { get; set; } = Morning;

    /// <summary>What they chose; null when nothing.</summary>
    public Wish? Wish { get; private set; }

    /// <summary>What became of the last one.</summary>
    public string LastInWords { get; private set; } = "";

    /// <summary>Whether there is a mail server.</summary>
    public bool CanSend => MailServer.Named() is not null;

    /// <summary>Each thing that is wrong.</summary>
    public IReadOnlyList<(string Field, string Words)> Problems { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        await Load(stop);
        (Address, Hour) = (Wish?.Address, Wish?.AtHour ?? Morning);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await Load(stop);
        Problems = [.. Wish.IsAddress(Address?.Trim()) ? Array.Empty<(string, string)>() : [("address", "Enter your e-mail address, such as name@council.gov.uk")],
            .. Wish.Hours.Contains(Hour) ? Array.Empty<(string, string)>() : [("hour", "Choose a time")]];
        if (Problems.Count > 0)
        {
            return Page();
        }

        await digests.Keep(new(Viewer, Address!.Trim(), Hour), stop);

        return Redirect("/inbox/e-mail");
    }

    public async Task<IActionResult> OnPostStopAsync(CancellationToken stop)
    {
        await digests.Stop(Viewer, stop);

        return Redirect("/inbox/e-mail");
    }

    private string Viewer => User.ProfessionalOf()!;

    private async Task Load(CancellationToken stop)
    {
        Wish = await digests.WishOf(Viewer, stop);
        LastInWords = await digests.Last(Viewer, stop) switch
        {
            null => "",
            (_, { } sent, _) => $"The last was sent {Dates.InFull(sent)}.",
            (var day, null, { } why) => $"None was sent {Dates.Plain(day, London.Day(clock.GetUtcNow()))}: {Say.Lower(why)}.",
            (var day, null, null) => $"The one of {Dates.Plain(day, London.Day(clock.GetUtcNow()))} is on its way.",
        };
    }
}
