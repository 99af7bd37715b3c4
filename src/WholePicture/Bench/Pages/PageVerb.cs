using System.CommandLine;

namespace WholePicture.Bench.Pages;

/// <summary><c>wholepicture bench page</c>.</summary>
internal static class PageVerb
{
    private static readonly Option<int> children = new("--children") { Description = "How many invented children are loaded.", DefaultValueFactory = _ => 100_000 };

    private static readonly Option<int> entries = new("--entries") { Description = "How many entries each child has whose page is asked for.", DefaultValueFactory = _ => 500 };

    private static readonly Option<bool> review = new("--review") { Description = "Let each of them be one review’s case over and over, with far more concerns and withheld entries than anybody has, and not a child known for years." };

    private static readonly Option<int> rate = new("--rate") { Description = "How many requests a second, whether or not those before were answered.", DefaultValueFactory = _ => 150 };

    private static readonly Option<int> seconds = new("--seconds") { Description = "For how long.", DefaultValueFactory = _ => 60 };

    private static readonly Option<string?> keep = new("--keep") { Description = "Load into this folder and keep it; one loaded before is used as it is. Without it, everything is gone afterwards.", HelpName = "folder" };

    public static Command Command
    {
        get
        {
            var command = new Command("page",
                "Ask for a child's page 85 times in 100, and record a contact the other 15, at fixed times. Every read must be recorded. "
                + "Exits 1 when one request fails or one look is missing. Target: p95 within 80 ms, p99 within 200 ms.")
                { children, entries, review, rate, seconds, keep };
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
            var scene = await PageScene.Prepare(folder, asked.GetValue(children), asked.GetValue(entries), asked.GetValue(review), stop);
            var measured = await PageMeasured.Over(scene, asked.GetValue(rate), TimeSpan.FromSeconds(asked.GetValue(seconds)), stop);
            await Console.Out.WriteAsync(PageReport.Of(scene, measured));

            return measured.IsRight ? 0 : 1;
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
