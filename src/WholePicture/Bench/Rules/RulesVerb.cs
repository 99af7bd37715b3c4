using System.CommandLine;

namespace WholePicture.Bench.Rules;

/// <summary><c>wholepicture bench rules</c>.</summary>
internal static class RulesVerb
{
    private const int Fewest = 50;

    private static readonly Option<int> entries = new("--entries") { Description = "How many entries the picture has.", DefaultValueFactory = _ => 500 };

    private static readonly Option<int> rounds = new("--rounds") { Description = "How often it is drawn and checked.", DefaultValueFactory = _ => 1000 };

    public static Command Command
    {
        get
        {
            entries.Validators.Add(given => Require(given, given.GetValueOrDefault<int>() >= Fewest, $"Give at least {Fewest} entries."));
            rounds.Validators.Add(given => Require(given, given.GetValueOrDefault<int>() > 0, "Give at least one round."));
            var command = new Command("rules", "Draw one picture and check it with every safeguard, again and again. Target: all rules on 500 entries within 2 ms.") { entries, rounds };
            command.SetAction(asked => Measure(asked.GetValue(entries), asked.GetValue(rounds)));

            return command;
        }
    }

    private static void Measure(int entries, int rounds)
    {
        var big = new BigPicture(entries);
        var before = Machine.InWords;
        var measured = RulesMeasured.Over(big, rounds);

        Console.Write(RulesReport.Of(big, measured, before));
    }

    private static void Require(System.CommandLine.Parsing.OptionResult given, bool isSo, string otherwise)
    {
        if (!isSo)
        {
            given.AddError(otherwise);
        }
    }
}
