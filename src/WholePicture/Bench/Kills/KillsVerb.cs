using System.CommandLine;
using WholePicture.Bench.Loading;

namespace WholePicture.Bench.Kills;

/// <summary><c>wholepicture bench kills</c>.</summary>
internal static class KillsVerb
{
    private static readonly Option<int> kills = new("--kills") { Description = "How often the service is killed (SIGKILL).", DefaultValueFactory = _ => 500 };

    private static readonly Option<int> children = new("--children") { Description = "How many invented children are loaded first.", DefaultValueFactory = _ => 1000 };

    private static readonly Option<int> rate = new("--rate") { Description = "How many call-outs a second are sent, and as many pages asked for and contacts recorded between them.", DefaultValueFactory = _ => 10 };

    public static Command Command
    {
        get
        {
            var command = new Command("kills",
                "Kill the service again and again while call-outs come in, pages are read and contacts are recorded. Exits 1 when anything acknowledged is lost, "
                + "anything is there twice, a page was shown without a look being recorded, or a look was recorded that nobody took.")
                { kills, children, rate };
            command.SetAction(Measure);

            return command;
        }
    }

    private static async Task<int> Measure(ParseResult asked, CancellationToken stop)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"wholepicture-bench-{Guid.NewGuid():N}");
        try
        {
            var ground = await Ground.Prepare(folder, asked.GetValue(children), stop);
            var killed = await Killing.Over(ground, asked.GetValue(kills), asked.GetValue(rate), stop);
            await Console.Out.WriteAsync(killed.InWords);

            return killed.IsRight ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
