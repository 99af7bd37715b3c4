using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WholePicture.Access.SignIn;
using WholePicture.Intake.Placing;
using WholePicture.Matching.Deciding;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Recognising;

/// <summary>"These two are one", "this is somebody else", and taking either back: a person's word, kept with their reason, outranks the machine from then on.</summary>
public sealed class RecordModel(RecordReader reader, WhoIsOne who, Npgsql.NpgsqlDataSource database, TimeProvider clock) : PageModel
{
    /// <summary>Whose record.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Why.</summary>
    [BindProperty]
    public string? Because { get; set; }

    /// <summary>Which entries are about somebody else: entry and place.</summary>
    [BindProperty]
    public IReadOnlyList<string> Of { get; set; } = [];

    /// <summary>The record.</summary>
    public OneRecord Record { get; private set; } = null!;

    /// <summary>What is wrong; null when nothing is.</summary>
    public string? Problem { get; private set; }

    /// <summary>What was done last.</summary>
    [TempData]
    public string? Done { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        // Whoever was joined to another is found there
        if (await DecisionStore.Now(database, new(Id), stop) is var now && now.Value != Id)
        {
            return await reader.Read(now, User.ProfessionalOf(), stop) is null ? NotFound() : Redirect($"/people/{now}/one");
        }

        return await Open(stop) ? Page() : NotFound();
    }

    /// <summary>These two are one person.</summary>
    public Task<IActionResult> OnPostJoinAsync(Guid other, CancellationToken stop) =>
        Say(DecisionKind.Joined, new(other), null, "Joined. Every picture either was in follows at once.", stop);

    /// <summary>Some of it is about somebody else.</summary>
    public Task<IActionResult> OnPostPartAsync(CancellationToken stop) =>
        Say(DecisionKind.Parted, PersonId.New(), null, "Parted. What you chose stands on a record of its own, and every picture follows at once.", stop);

    /// <summary>An earlier decision no longer holds.</summary>
    public Task<IActionResult> OnPostUndoAsync(Guid decision, CancellationToken stop) =>
        Say(DecisionKind.Undone, new(Id), decision, "Undone. All is as it was before; what came since is placed anew.", stop);

    private async Task<IActionResult> Say(DecisionKind kind, PersonId other, Guid? undoes, string done, CancellationToken stop)
    {
        if (!await Open(stop))
        {
            return NotFound();
        }

        var (viewer, now) = (Record.Viewer, clock.GetUtcNow());
        List<(EntryId, int)> mentions = kind is DecisionKind.Parted ? [.. Record.Said.Where(said => Of.Contains($"{said.Entry.Id} {said.Place}")).Select(said => (said.Entry.Id, said.Place))] : [];
        Problem = kind is DecisionKind.Joined && other != Record.Id && !Record.Alike.Any(one => one.Id == other && one.Person is not null) ? "Choose one of those who are like this person"
            : kind is DecisionKind.Undone && !Record.Decisions.Any(line => line.Decision.Id == undoes) ? "There is nothing to undo here any more: open the record again, and look"
            : await who.Say(new(Guid.CreateVersion7(now), kind, Record.Id, other, mentions, undoes, Because?.Trim() ?? "", viewer.Id, viewer.Agency, now, 0), now, stop);
        if (Problem is not null)
        {
            return Page();
        }

        Done = done;

        return Redirect($"/people/{Id}/one");
    }

    private async Task<bool> Open(CancellationToken stop) => (Record = (await reader.Read(new(Id), User.ProfessionalOf(), stop))!) is not null;
}
