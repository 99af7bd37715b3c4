using System.CommandLine;
using WholePicture.Bench.Matching.Measuring;
using WholePicture.Bench.Matching.Writing;

namespace WholePicture.Bench.Matching;

/// <summary><c>wholepicture bench match</c>: invents a list with its truth, has it matched, and counts what was found.</summary>
internal static class MatchVerb
{
    private static readonly Option<int> records = new("--records") { Description = "How many rows.", DefaultValueFactory = _ => 100_000 };
    private static readonly Option<long> seed = new("--seed") { Description = "Another number, another list; the same number, the same bytes.", DefaultValueFactory = _ => 1 };
    private static readonly Option<string> hand = new("--hand") { Description = "Who writes it: administrative (habits of agencies), typed (slips of the hand), unseen (no setting was chosen for it alone), copied (another country's register: no number, sex or telephone).", DefaultValueFactory = _ => "administrative" };
    private static readonly Option<string?> folder = new("--keep") { Description = "A folder for list.csv, truth.csv, people.csv and pairs.csv; without it they are thrown away." };

    /// <summary>The verb.</summary>
    public static Command Command
    {
        get
        {
            hand.AcceptOnlyFromAmong([.. Lists.Hands.Keys]);
            var command = new Command("match", "Invent a list of people as agencies write it, match it, and count. Target: F1 of pairs at least 0.975, 1,000,000 rows within 5.5 s on 2 cores.") { records, seed, hand, folder };
            command.SetAction(asked => Measure(asked.GetValue(records), asked.GetValue(seed), asked.GetValue(hand)!, asked.GetValue(folder)));

            return command;
        }
    }

    private static void Measure(int records, long seed, string hand, string? kept)
    {
        var folder = kept is null ? Directory.CreateTempSubdirectory("wholepicture-match-").FullName : Directory.CreateDirectory(kept).FullName;
        var (list, truth, people, pairs) = (Path.Combine(folder, "list.csv"), Path.Combine(folder, "truth.csv"), Path.Combine(folder, "people.csv"), Path.Combine(folder, "pairs.csv"));

        try
        {
            Lists.Write(list, truth, records, seed, hand);
            var run = Run.Of("--in", list, "--out", people, "--pairs", pairs);
            var known = new Truth(truth);

            Console.Write(MatchReport.Of(run, known, Groups.Read(people, known), new Curve(pairs, known)));
        }
        finally
        {
            if (kept is null)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }
}
