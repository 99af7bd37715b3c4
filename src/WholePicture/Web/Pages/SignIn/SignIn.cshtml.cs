using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Npgsql;
using WholePicture.Access;
using WholePicture.Access.Accounts;
using WholePicture.Access.SignIn;
using WholePicture.Access.SignIn.Elsewhere;
using WholePicture.Access.Stores;
using WholePicture.Web.Layout;

namespace WholePicture.Web.Pages.SignIn;

/// <summary>Where people sign in. In a demonstration they pick which invented professional to be.</summary>
[AllowAnonymous]
public sealed class SignInModel(PartnershipStore partnership, SessionStore sessions, Accounts accounts, Demonstration demonstration, AgencySignIn agency, NpgsqlDataSource database) : PageModel
{
    /// <summary>Where to go afterwards: a page of ours.</summary>
    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    /// <summary>Whether one may pick.</summary>
    public bool IsDemonstration => demonstration.IsOn;

    /// <summary>Whom one may be, by agency.</summary>
    public IReadOnlyList<IGrouping<Agency, Professional>> Agencies { get; private set; } = [];

    /// <summary>How many children have a picture.</summary>
    public long Children { get; private set; }

    /// <summary>Whether one may sign in through one's agency.</summary>
    public bool HasAgency => agency.IsThere;

    /// <summary>What went wrong at an agency's own sign-in, by a short code in the address.</summary>
    [BindProperty(SupportsGet = true, Name = "problem")]
    public string? Went { get; set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        Problem ??= Went switch
        {
            "agency-away" => "Your agency’s sign-in did not answer. Try again in a minute, or use your password and code",
            "agency-again" => "That sign-in could not be finished. Begin again",
            "agency-nobody" => "Your agency knows you, and nobody has yet said who you are here. Ask whoever looks after WholePicture in your agency",
            _ => null,
        };
        if (IsDemonstration)
        {
            await using var count = database.CreateCommand("select count(*) from pictures.child");
            Children = (long)(await count.ExecuteScalarAsync(stop))!;
            var known = await partnership.Current(stop);
            Agencies = [.. known.Professionals.OrderBy(person => person.Name, StringComparer.Ordinal)
                .GroupBy(person => known.Agency(person.Agency)).Where(agency => agency.Key is { Kind: not Words.AgencyKind.NotStated }).OrderBy(agency => agency.Key!.Name, StringComparer.Ordinal)!];
        }
    }

    /// <summary>What is wrong; the same whatever it is.</summary>
    public string? Problem { get; private set; }

    /// <summary>The short name that was typed.</summary>
    public string? Name { get; private set; }

    public async Task<IActionResult> OnPostPasswordAsync(string? name, string? password, string? code, CancellationToken stop)
    {
        if (!await accounts.IsThem(name ?? "", password ?? "", code ?? "", stop))
        {
            (Problem, Name) = ($"That is not a name, password and code that belong together. After {Accounts.MostWrong} wrong codes it shuts for {Accounts.Shut.TotalMinutes:0} minutes", name);
            await OnGetAsync(stop);

            return Page();
        }

        ProfessionalEntrance.Hand(HttpContext, await sessions.Begin(name!, SignInWay.Password, stop));

        return LocalRedirect(Url.IsLocalUrl(To) ? To : "/");
    }

    public async Task<IActionResult> OnPostAsync(string professional, CancellationToken stop)
    {
        if (!IsDemonstration || (await partnership.Current(stop)).Professional(professional) is not { } somebody)
        {
            return NotFound();
        }

        ProfessionalEntrance.Hand(HttpContext, await sessions.Begin(somebody.Id, SignInWay.Demo, stop));

        return LocalRedirect(Url.IsLocalUrl(To) ? To : "/");
    }
}
