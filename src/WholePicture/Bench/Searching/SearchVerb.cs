using System.CommandLine;

namespace WholePicture.Bench.Searching;

/// <summary><c>wholepicture bench search</c>: noisy questions to the search page over very many people.</summary>
internal static class SearchVerb
{
    private static readonly Option<int> people = new("--people") { Description = "How many people.", DefaultValueFactory = _ => 100_000 };
    private static readonly Option<int> queries = new("--queries") { Description = "How many questions.", DefaultValueFactory = _ => 5_000 };
    private static readonly Option<long> seed = new("--seed") { Description = "Another number, other people.", DefaultValueFactory = _ => 1 };
    private static readonly Option<string?> keep = new("--keep") { Description = "Load into this folder and keep it; one loaded before is used as it is. Without it, everything is gone afterwards.", HelpName = "folder" };

    /// <summary>The verb.</summary>
    public static Command Command
    {
        get
        {
            var command = new Command("search", "Invent people, load them, and look for some of them as people do who half remember. Target: the right person among the first three 97 times in 100, p95 of the page 100 ms.") { people, queries, seed, keep };
            command.SetAction(Measure);

            return command;
        }
    }

    private static async Task<int> Measure(ParseResult asked, CancellationToken stop)
    {
        var kept = asked.GetValue(keep);
        var folder = Path.GetFullPath(kept ?? Path.Combine(Path.GetTempPath(), $"wholepicture-bench-{Guid.NewGuid():N}"));
        try
        {
            var scene = new SearchScene(asked.GetValue(people), asked.GetValue(seed));
            var wanted = scene.Wanted(asked.GetValue(queries));
            await scene.Load(folder, stop);
            await Console.Out.WriteAsync((await SearchMeasured.Over(folder, wanted, stop)).InWords(scene.People));

            return 0;
        }
        finally
        {
            if (kept is null && Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }
}
