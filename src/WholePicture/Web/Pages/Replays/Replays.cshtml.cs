using Microsoft.AspNetCore.Mvc;
using WholePicture.Access.Stores;
using WholePicture.Learning.Replay.Cases;
using WholePicture.Learning.Replay.Keeping;

namespace WholePicture.Web.Pages.Replays;

/// <summary>The cases that can be replayed, and when each last was (REQ LR-03).</summary>
public sealed class ReplaysModel(PartnershipStore partnership, ReplayStore store, Rerunning rerunning) : LearningLeadPage(partnership)
{
    /// <summary>The cases, by title.</summary>
    public static IReadOnlyList<(string Name, CaseFile File)> Cases => CaseLibrary.All;

    /// <summary>When each was last replayed.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> Ran { get; private set; } = new Dictionary<string, DateTimeOffset>();

    /// <summary>Where one stands that is being replayed.</summary>
    public Rerunning.Waiting? Waits(string name) => rerunning.Of(name);

    public Task<IActionResult> OnGetAsync(CancellationToken stop) => ForLeads(async () =>
    {
        Ran = await store.Ran(stop);

        return Page();
    }, stop);
}
