using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WholePicture.Access;
using WholePicture.Access.SignIn;
using WholePicture.Access.Stores;
using WholePicture.Chronology;
using WholePicture.Intake.Placing;
using WholePicture.Matching;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Recognising;

/// <summary>"Who is this about?": the piece beside everybody it may be about, field by field. A person says; the machine never does.</summary>
public sealed class QuestionModel(QuestionStore questions, Asker asker, AboutWhom answers, PartnershipStore partnership, TimeProvider clock) : PageModel
{
    /// <summary>Which question.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The question.</summary>
    public OpenQuestion Question { get; private set; } = null!;

    /// <summary>The piece.</summary>
    public Entry Piece { get; private set; } = null!;

    /// <summary>How much of it may be read.</summary>
    public Sight Sight { get; private set; }

    /// <summary>Whom it may be about.</summary>
    public IReadOnlyList<Candidate> Candidates { get; private set; } = [];

    /// <summary>The agencies and professionals.</summary>
    public Partnership Known { get; private set; } = Partnership.Empty;

    /// <summary>What is wrong; null when nothing is.</summary>
    public string? Problem { get; private set; }

    /// <summary>What came of the answer, for the list.</summary>
    [TempData]
    public string? Said { get; set; }

    /// <summary>Whether whoever looks can know enough to answer: all of the piece, and something of everybody it may be about.</summary>
    public bool MayAnswer => Sight is Sight.Content && Candidates.All(candidate => candidate.Person is not null);

    /// <summary>The person as the piece names them.</summary>
    public PersonGiven Named => Piece.Given.People[Question.Place];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Open(stop) is null ? await Gone(stop) : Page();

    /// <summary>Somebody says who it is: one of the candidates, or nobody on record.</summary>
    public async Task<IActionResult> OnPostAsync(string? person, CancellationToken stop)
    {
        if (await Open(stop) is not { } viewer)
        {
            return await Gone(stop);
        }

        var chosen = person == "new" ? PersonId.New() : Candidates.FirstOrDefault(candidate => $"{candidate.Id}" == person)?.Id;
        if (chosen is not { } who || !MayAnswer)
        {
            Problem = MayAnswer ? "Say who it is, or that it is nobody on record" : "You may not read enough to say. Ring the agency that sent it";

            return Page();
        }

        Said = await answers.Answer(Id, who, viewer.Id, clock.GetUtcNow(), stop) is AboutWhom.Outcome.Rejoins
            ? "Kept. The piece travels on, and whoever must know is told."
            : "Somebody had answered it a moment before, and theirs stands.";

        return Redirect("/about-whom");
    }

    private async Task<Professional?> Open(CancellationToken stop)
    {
        if (await asker.May(User.ProfessionalOf(), stop) is not { } viewer || await questions.Find(Id, stop) is not { } question
            || await asker.Piece(question, viewer, stop) is not var (piece, sight) || sight is Sight.Hidden)
        {
            return null;
        }

        (Question, Piece, Sight, Known) = (question, piece, sight, await partnership.Current(stop));
        Candidates = sight is Sight.Content ? await asker.Candidates(question, piece, viewer, stop) : [];

        return viewer;
    }

    // Answered meanwhile, by a colleague or by what arrived: no error of whoever comes to it
    private async Task<IActionResult> Gone(CancellationToken stop)
    {
        if (await asker.May(User.ProfessionalOf(), stop) is null)
        {
            return NotFound();
        }

        Said = "That question has its answer already, or is not there.";

        return Redirect("/about-whom");
    }
}
