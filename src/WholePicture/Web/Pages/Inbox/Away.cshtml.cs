using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WholePicture.Access;
using WholePicture.Access.SignIn;
using WholePicture.Access.Stores;
using WholePicture.Inbox.Covering;
using WholePicture.Inbox.Escalating;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Inbox;

/// <summary>Going away: who has what is raised with somebody while they are not there (REQ CH-07: nobody is left unreached).</summary>
public sealed class AwayModel(CoverStore covers, Passing passing, PartnershipStore partnership, TimeProvider clock) : PageModel
{
    private static readonly TimeOnly morning = new(8, 0);

    /// <summary>Made with the form: sent twice, it counts once.</summary>
    [BindProperty]
    public Guid Key { get; set; }

    /// <summary>Who covers.</summary>
    [BindProperty]
    public string? By { get; set; }

    /// <summary>The first day away.</summary>
    [BindProperty]
    public string? From { get; set; }

    /// <summary>The first day back.</summary>
    [BindProperty]
    public string? Back { get; set; }

    /// <summary>The agencies and professionals.</summary>
    public Partnership Known { get; private set; } = Partnership.Empty;

    /// <summary>Who goes away.</summary>
    public Professional Viewer { get; private set; } = null!;

    /// <summary>What holds now or later.</summary>
    public IReadOnlyList<Cover> Covers { get; private set; } = [];

    /// <summary>Each thing that is wrong.</summary>
    public IReadOnlyList<(string Field, string Words)> Problems { get; private set; } = [];

    /// <summary>Who has what waits, because whoever covers has left; null while they are there.</summary>
    public Professional? Instead(Cover cover) => Known.Professional(cover.By) is null && Known.Whoever(cover.Professional) is { } away ? NextInLine.After(away, Known).FirstOrDefault() : null;

    public async Task OnGetAsync(CancellationToken stop)
    {
        await Load(stop);
        Key = Guid.CreateVersion7();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await Load(stop);
        var (from, back, today) = (Day(From), Day(Back), London.Day(clock.GetUtcNow()));
        Problems = [.. Wrong(from, back, today)];
        if (Problems.Count > 0)
        {
            return Page();
        }

        await covers.Add(new(Key, Viewer.Id, By!, London.Instant(from!.Value, TimeOnly.MinValue), London.Instant(back!.Value, morning)), stop);
        await passing.Run(clock.GetUtcNow(), stop);

        return Redirect("/inbox/away");
    }

    public async Task<IActionResult> OnPostEndAsync(Guid id, CancellationToken stop)
    {
        await Load(stop);
        await covers.End(id, Viewer.Id, clock.GetUtcNow(), stop);

        return Redirect("/inbox/away");
    }

    private IEnumerable<(string, string)> Wrong(DateOnly? from, DateOnly? back, DateOnly today)
    {
        if (Known.Professional(By) is null || By == Viewer.Id)
        {
            yield return ("by", "Choose who covers for you");
        }

        if (from is null || from < today)
        {
            yield return ("from", "Enter the first day you are away: today or later");
        }

        if (back is null || back <= from)
        {
            yield return ("back", "Enter the first day you are back: after the day you go");
        }

        if (Key == Guid.Empty)
        {
            yield return ("by", "Open this page again: its form was not complete");
        }
    }

    private async Task Load(CancellationToken stop)
    {
        Known = await partnership.Current(stop);
        Viewer = Known.Professional(User.ProfessionalOf())!;
        Covers = await covers.Of(Viewer.Id, clock.GetUtcNow(), stop);
    }

    private static DateOnly? Day(string? day) => DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) && read.Year is > 2000 and < 2200 ? read : null;
}
