using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WholePicture.Access;
using WholePicture.Access.SignIn;
using WholePicture.Access.Stores;
using WholePicture.Chronology;
using WholePicture.Matching;
using WholePicture.Pictures;

namespace WholePicture.Web.Pages.Recognising;

/// <summary>Pieces of which nobody can tell by themselves whom they are about (design §4). For the duty of the front door, and of the agencies that know one of the people; to others it is not there.</summary>
public sealed class QuestionsModel(Asker asker, PartnershipStore partnership) : PageModel
{
    /// <summary>Those that have waited longest, with as much of the piece as may be read.</summary>
    public IReadOnlyList<(OpenQuestion Question, Entry Piece, Sight Sight)> Waiting { get; private set; } = [];

    /// <summary>How many wait in all, those that are not listed yet among them.</summary>
    public long All { get; private set; }

    /// <summary>The agencies and professionals.</summary>
    public Partnership Known { get; private set; } = Partnership.Empty;

    /// <summary>What came of the last answer; null when none was given.</summary>
    [TempData]
    public string? Said { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await asker.May(User.ProfessionalOf(), stop) is not { } viewer)
        {
            return NotFound();
        }

        Known = await partnership.Current(stop);
        var found = new List<(OpenQuestion, Entry, Sight)>();
        (var oldest, All) = await asker.Waiting(viewer, stop);
        foreach (var question in oldest)
        {
            if (await asker.Piece(question, viewer, stop) is var (piece, sight) && sight is not Sight.Hidden)
            {
                found.Add((question, piece, sight));
            }
        }

        Waiting = found;

        return Page();
    }
}
