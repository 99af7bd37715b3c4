using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WholePicture.Access;
using WholePicture.Access.SignIn;
using WholePicture.Access.Stores;
using WholePicture.Intake.Drafts;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Recording;

/// <summary>Recording a police call-out, for a force without a system that sends it. It opens nobody’s record: whom it is about is found when it is placed. For police alone; to others it is not there.</summary>
public sealed class IncidentModel(PartnershipStore partnership, FormIntake intake, DraftStore drafts, TimeProvider clock) : PageModel
{
    private const string Kind = "police-call-out";

    // It is about nobody on record until it is placed
    private static readonly PersonId nobody = new(Guid.Empty);

    /// <summary>What is recorded.</summary>
    [BindProperty]
    public IncidentForm Form { get; set; } = new();

    /// <summary>When the draft was kept; null when there is none.</summary>
    public DateTimeOffset? SavedAt { get; private set; }

    /// <summary>Each thing that is wrong.</summary>
    public IReadOnlyList<(string Field, string Words)> Problems { get; private set; } = [];

    /// <summary>The number of the incident that has just been sent; null when none was.</summary>
    [TempData]
    public string? Sent { get; set; }

    /// <summary>Whether somebody works for the police.</summary>
    public static bool IsFor(Professional viewer, Partnership known) => known.KindOf(viewer.Agency) is AgencyKind.Police;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await Officer(stop) is not { } officer)
        {
            return NotFound();
        }

        var draft = await drafts.Find<IncidentForm>(officer.Id, nobody, Kind, stop);
        (Form, SavedAt) = (draft?.Fields ?? IncidentForm.New(clock.GetUtcNow()), draft?.SavedAt);

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? save, CancellationToken stop)
    {
        if (await Officer(stop) is not { } officer)
        {
            return NotFound();
        }

        // Whatever happens next, it is not lost
        SavedAt = await drafts.Save(officer.Id, nobody, Kind, Form, stop);
        Problems = save is null ? Form.Problems(clock.GetUtcNow()) : [];
        if (save is not null || Problems.Count > 0)
        {
            return Page();
        }

        if (await intake.Take(new(Form.Entry(officer), []), Form.Key, officer, stop) is { } problem)
        {
            (Problems, Form) = ([("number", problem)], Form with { Key = Guid.CreateVersion7(clock.GetUtcNow()) });
            ModelState.Clear();
            await drafts.Save(officer.Id, nobody, Kind, Form, stop);

            return Page();
        }

        await drafts.Remove(officer.Id, nobody, Kind, stop);
        Sent = Form.Number;

        return Redirect("/record/incident");
    }

    /// <summary>The page saves by itself while somebody types.</summary>
    public async Task<IActionResult> OnPostDraftAsync(CancellationToken stop) =>
        Content($"Draft kept {Dates.InFull(await drafts.Save(User.ProfessionalOf()!, nobody, Kind, Form, stop))}. Only you can see it.");

    public async Task<IActionResult> OnPostDiscardAsync(CancellationToken stop)
    {
        await drafts.Remove(User.ProfessionalOf()!, nobody, Kind, stop);

        return Redirect("/record/incident");
    }

    private async Task<Professional?> Officer(CancellationToken stop)
    {
        var known = await partnership.Current(stop);

        return known.Professional(User.ProfessionalOf()!) is { } viewer && IsFor(viewer, known) ? viewer : null;
    }
}
