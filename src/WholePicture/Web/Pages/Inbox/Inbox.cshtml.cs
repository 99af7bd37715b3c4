using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WholePicture.Access.SignIn;
using WholePicture.Access.Stores;
using WholePicture.Inbox.Acts;

namespace WholePicture.Web.Pages.Inbox;

/// <summary>What waits for somebody, for those they manage, and what was answered (REQ CH-06). What must be answered soonest comes first; nothing is ranked by a score.</summary>
public sealed class InboxModel(InboxReader reader, PartnershipStore partnership, TimeProvider clock) : PageModel
{
    /// <summary>Which part: their own, their team's, or what was answered.</summary>
    [BindProperty(SupportsGet = true, Name = "show")]
    public string? Show { get; set; }

    /// <summary>Now.</summary>
    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    /// <summary>What waits for them.</summary>
    public IReadOnlyList<FamilyItem> Own { get; private set; } = [];

    /// <summary>What waits for those they manage.</summary>
    public IReadOnlyList<FamilyItem> Team { get; private set; } = [];

    /// <summary>What they answered or handed on, and what went quiet.</summary>
    public IReadOnlyList<ItemView> Done { get; private set; } = [];

    /// <summary>Whether they manage anybody.</summary>
    public bool Manages { get; private set; }

    /// <summary>The part that is shown.</summary>
    public IReadOnlyList<FamilyItem> Items => Show == "team" ? Team : Own;

    public async Task OnGetAsync(CancellationToken stop)
    {
        var known = await partnership.Current(stop);
        var viewer = known.Professional(User.ProfessionalOf())!;
        List<string> team = [.. known.Professionals.Where(person => person.Manager == viewer.Id).Select(person => person.Id)];
        var own = await reader.Items(viewer, [viewer.Id], stop);

        Manages = team.Count > 0;
        Own = FamilyItem.Of(own.Where(IsWaiting));
        Done = [.. own.Where(item => !IsWaiting(item)).OrderByDescending(item => item.Raised.ClosedAt ?? item.Raised.Acts.Select(act => (DateTimeOffset?)act.At).Max())];
        Team = Manages ? FamilyItem.Of((await reader.Items(viewer, team, stop)).Where(IsWaiting)) : [];
    }

    private static bool IsWaiting(ItemView item) => item.Raised.ClosedAt is null && item.Standing.Waits();
}
