using Microsoft.AspNetCore.Mvc.RazorPages;
using WholePicture.Access;
using WholePicture.Access.Looks;
using WholePicture.Access.SignIn;
using WholePicture.Access.Stores;
using WholePicture.Inbox.Requesting;

namespace WholePicture.Web.Pages.Requesting;

/// <summary>What other agencies ask of somebody's own, and what they asked themselves.</summary>
public sealed class RequestsModel(BetweenAgenciesReader between, LookRecord looks, PartnershipStore partnership, TimeProvider clock) : PageModel
{
    /// <summary>Now.</summary>
    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    /// <summary>The agencies and professionals.</summary>
    public Partnership Known { get; private set; } = Partnership.Empty;

    /// <summary>What waits for an answer that they may give.</summary>
    public IReadOnlyList<InformationRequest> Waiting { get; private set; } = [];

    /// <summary>What they asked and nobody has answered.</summary>
    public IReadOnlyList<InformationRequest> Asked { get; private set; } = [];

    /// <summary>What was answered to them lately.</summary>
    public IReadOnlyList<InformationRequest> Answered { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        Known = await partnership.Current(stop);
        var viewer = Known.Professional(User.ProfessionalOf())!;
        var waits = await between.For(viewer.Id, stop);
        await looks.Record([.. waits.ToAnswer.Select(one => new Look(viewer.Id, viewer.Agency, one.Child, Looked.Asked, "asked", "page", Now))]);
        (Waiting, Asked, Answered) = (waits.ToAnswer, waits.Asked, waits.Answered);
    }
}
