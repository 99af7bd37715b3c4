using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WholePicture.Access.Glass;
using WholePicture.Access;
using WholePicture.Access.Rights;
using WholePicture.Access.SignIn;
using WholePicture.Access.Stores;
using WholePicture.Inbox.Acts;
using WholePicture.Inbox.Covering;
using WholePicture.Inbox.Requesting;
using WholePicture.Matching;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Inbox;

/// <summary>What waits for somebody, for those they manage, what is coming, and what was answered (REQ CH-07). What must be answered soonest comes first; nothing is ranked by a score.</summary>
public sealed class InboxModel(InboxReader reader, ComingUp coming, Siblings siblings, CoverStore covers, QuestionStore questions, BetweenAgenciesReader between, GlassStore glass, PartnershipStore partnership, TimeProvider clock) : PageModel
{
    /// <summary>Which part.</summary>
    [BindProperty(SupportsGet = true, Name = "show")]
    public string? Show { get; set; }

    /// <summary>Now.</summary>
    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    /// <summary>The agencies and professionals.</summary>
    public Partnership Known { get; private set; } = Partnership.Empty;

    /// <summary>Who reads.</summary>
    public Professional Viewer { get; private set; } = null!;

    /// <summary>What waits for them.</summary>
    public IReadOnlyList<FamilyItem> Own { get; private set; } = [];

    /// <summary>What waits for those they manage.</summary>
    public IReadOnlyList<FamilyItem> Team { get; private set; } = [];

    /// <summary>What will be raised with them on a day to come; read only where it is shown.</summary>
    public IReadOnlyList<ComingLine> Coming { get; private set; } = [];

    /// <summary>What they answered or handed on, and what went quiet.</summary>
    public IReadOnlyList<ItemView> Done { get; private set; } = [];

    /// <summary>Who covers for them, and for whom they cover, now or later.</summary>
    public IReadOnlyList<Cover> Covers { get; private set; } = [];

    /// <summary>Whether they manage anybody.</summary>
    public bool Manages { get; private set; }

    /// <summary>How many in pieces wait to be recognised; null for whoever is not the one to say.</summary>
    public long? ToRecognise { get; private set; }

    /// <summary>What waits between agencies, in a line; null when nothing does.</summary>
    public string? Between { get; private set; }

    /// <summary>What of broken glass waits for their review, in a line; null when nothing does (REQ RS-05).</summary>
    public string? ToReview { get; private set; }

    /// <summary>The part that is shown.</summary>
    public IReadOnlyList<FamilyItem> Items => Show == "team" ? Team : Own;

    public async Task OnGetAsync(CancellationToken stop)
    {
        Known = await partnership.Current(stop);
        Viewer = Known.Professional(User.ProfessionalOf())!;
        Show = Show is "team" or "coming" or "answered" ? Show : "own";
        var team = Known.ManagedBy(Viewer.Id);
        var own = await reader.Items(Viewer, [Viewer.Id], stop);

        Manages = team.Count > 0;
        Own = await Together(own, stop);
        Done = [.. own.Where(item => !IsWaiting(item)).OrderByDescending(item => item.Raised.ClosedAt ?? item.Raised.Acts.Select(act => (DateTimeOffset?)act.At).Max())];
        Team = Manages ? await Together(await reader.Items(Viewer, team, stop), stop) : [];
        Coming = Show == "coming" ? await coming.For(Viewer, stop) : [];
        Between = (await between.For(Viewer.Id, stop)).InWords(Now);
        ToRecognise = MaySee.CoversEveryChild(Viewer) ? await questions.Count(stop) : null;
        ToReview = Reviews([.. (await glass.ToReview(Viewer.Id, stop)).Where(broken => broken.Review is null)]);
        Covers = await covers.Of(Viewer.Id, Now, stop);
    }

    private string? Reviews(IReadOnlyCollection<Broken> waiting) => waiting.Count == 0 ? null
        : $"{Say.Sentence(Say.Count(waiting.Count, "look through broken glass waits", "looks through broken glass wait"))} for your review{(waiting.Count(broken => broken.ReviewBy < Now) is > 0 and var late ? $", {late} overdue" : "")}";

    private async Task<IReadOnlyList<FamilyItem>> Together(IEnumerable<ItemView> items, CancellationToken stop)
    {
        var waiting = items.Where(IsWaiting).ToList();

        return FamilyItem.Of(waiting, await siblings.Of(waiting.Select(item => item.Raised.Child).OfType<PersonId>(), Viewer.Id, stop));
    }

    private static bool IsWaiting(ItemView item) => item.Raised.WaitsFor(item.Of);
}
