using System.CommandLine;
using WholePicture.Database;

namespace WholePicture.Demo.Living;

/// <summary><c>wholepicture synth</c>.</summary>
internal static class SynthVerb
{
    private const int MostYears = 20;
    private const int Say = 1_000;

    private static readonly Option<int> children = new("--children") { Description = "How many children there are on the first day.", DefaultValueFactory = _ => 10_000 };
    private static readonly Option<int> years = new("--years") { Description = "How many years are told.", DefaultValueFactory = _ => 3 };
    private static readonly Option<int> seed = new("--seed") { Description = "Another seed tells of other families; the same tells of the same, byte for byte.", DefaultValueFactory = _ => 1 };
    private static readonly Option<double> planted = new("--planted") { Description = "The share of families that carry a pattern of the reviews.", DefaultValueFactory = _ => 0.02 };
    private static readonly Option<string> output = new("--out") { Description = "A folder that is not there yet.", Required = true };

    /// <summary>The verb.</summary>
    public static Command Command
    {
        get
        {
            var command = new Command("synth", "Invent a partnership's families over some years, as often in trouble as families in England are. Writes entries for import, and apart from them labels and cases for replay.")
                { children, years, seed, planted, output };
            command.SetAction(Write);

            return command;
        }
    }

    /// <summary>What was asked for; a plain error when it cannot be.</summary>
    public static Population Asked(int children, int years, int seed, double planted) =>
        children is < 1 or > Population.MostChildren ? throw new PlainError($"Give from 1 to {Population.MostChildren} children: there are no more test numbers than that.")
        : years is < 1 or > MostYears ? throw new PlainError($"Give from 1 to {MostYears} years.")
        : planted is < 0 or > 1 ? throw new PlainError("Give a share from 0 to 1 for --planted.")
        : new(children, years, seed, planted);

    private static void Write(ParseResult asked)
    {
        var population = Asked(asked.GetValue(children), asked.GetValue(years), asked.GetValue(seed), asked.GetValue(planted));
        using var folder = new SynthFolder(asked.GetRequiredValue(output));
        foreach (var family in population.Families())
        {
            folder.Write(family);
            if (family.Number % Say == 0)
            {
                Console.Error.Write($"\r{family.Number} families, {folder.Entries} entries");
            }
        }

        folder.Finish(population);
        Console.Error.Write("\r");
        Console.WriteLine($"{folder.Entries} entries about {population.Children} children over {population.Years} years, seed {population.Seed}, in {asked.GetValue(output)}.");
    }
}
