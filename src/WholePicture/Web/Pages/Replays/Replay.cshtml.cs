using Microsoft.AspNetCore.Mvc;
using WholePicture.Access.Stores;
using WholePicture.Learning.Replay.Cases;
using WholePicture.Learning.Replay.Drawing;
using WholePicture.Learning.Replay.Keeping;

namespace WholePicture.Web.Pages.Replays;

/// <summary>One case in both its pasts: what could have been known, and what became of it (REQ LR-03).</summary>
public sealed class ReplayModel(PartnershipStore partnership, ReplayStore store, Rerunning rerunning) : LearningLeadPage(partnership)
{
    /// <summary>Which case.</summary>
    [FromRoute]
    public string Name { get; init; } = "";

    /// <summary>The case.</summary>
    public CaseFile Case { get; private set; } = null!;

    /// <summary>When it was last replayed; null when it never was.</summary>
    public DateTimeOffset? RanAt { get; private set; }

    /// <summary>What it showed.</summary>
    public Comparison? Shows { get; private set; }

    /// <summary>The drawing of it.</summary>
    public string? Drawing { get; private set; }

    /// <summary>Where it stands while it is being replayed.</summary>
    public Rerunning.Waiting? Waits => rerunning.Of(Name);

    public Task<IActionResult> OnGetAsync(CancellationToken stop) => ForCase(async () =>
    {
        if (await store.Latest(Name, stop) is var (ranAt, shows))
        {
            (RanAt, Shows, Drawing) = (ranAt, shows, ShelvesSvg.Of(shows));
        }

        return Page();
    }, stop);

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => ForCase(() =>
    {
        rerunning.Ask(Name);

        return Task.FromResult<IActionResult>(Redirect($"/replays/{Name}"));
    }, stop);

    private Task<IActionResult> ForCase(Func<Task<IActionResult>> show, CancellationToken stop) => ForLeads(async () =>
    {
        if (CaseLibrary.Find(Name) is not { } file)
        {
            return NotFound();
        }

        Case = file;

        return await show();
    }, stop);
}
