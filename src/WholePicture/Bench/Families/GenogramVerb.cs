using System.CommandLine;

namespace WholePicture.Bench.Families;

/// <summary><c>wholepicture bench genogram</c>.</summary>
internal static class GenogramVerb
{
    private static readonly Option<int> families = new("--families") { Description = "How many families.", DefaultValueFactory = _ => 500 };

    private static readonly Option<int> seed = new("--seed") { Description = "Which families: the same for the same number.", DefaultValueFactory = _ => 1847 };

    public static Command Command
    {
        get
        {
            var command = new Command("genogram", "Draw invented families of 3 to 60 people in three generations. Targets: nobody on anybody, no crossing that another order of brothers and sisters would avoid, 50 ms each.") { families, seed };
            command.SetAction(asked => Console.Write(GenogramMeasured.Of(Math.Max(1, asked.GetValue(families)), asked.GetValue(seed)).InWords(Machine.InWords)));

            return command;
        }
    }
}
