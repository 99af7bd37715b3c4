using System.Collections.Concurrent;
using System.CommandLine;
using System.Diagnostics;
using WholePicture.Access;
using WholePicture.Demo.Living;
using WholePicture.Intake.Placing;
using WholePicture.Safeguards;
using WholePicture.Safeguards.Settings;
using WholePicture.Words;

namespace WholePicture.Bench.Attention;

/// <summary><c>wholepicture bench attention</c>.</summary>
internal static class AttentionVerb
{
    private static readonly Option<int> children = new("--children") { Description = "How many children there are on the first day.", DefaultValueFactory = _ => 10_000 };
    private static readonly Option<int> years = new("--years") { Description = "How many years are played.", DefaultValueFactory = _ => 3 };
    private static readonly Option<int> seed = new("--seed") { Description = "Another seed plays other families.", DefaultValueFactory = _ => 1 };
    private static readonly Option<double> planted = new("--planted") { Description = "The share of families that carry a pattern.", DefaultValueFactory = _ => 0.02 };

    public static Command Command
    {
        get
        {
            var command = new Command("attention", "Play the years of a living population (see synth) through the safeguards, and count what they find and whom they interrupt.") { children, years, seed, planted };
            command.SetAction(asked => Measure(SynthVerb.Asked(asked.GetValue(children), asked.GetValue(years), asked.GetValue(seed), asked.GetValue(planted))));

            return command;
        }
    }

    /// <summary>Plays a population on every core, and counts.</summary>
    public static Tally Play(Population population)
    {
        var ground = new Ground(new Partnership(population.Partners.Agencies, population.Partners.Professionals), PartnershipSettings.Load(), Safeguard.All, default);
        var (until, all) = (London.Instant(population.Ends, TimeOnly.MinValue), new ConcurrentBag<Tally>());
        Parallel.ForEach(Partitioner.Create(population.Families(), EnumerablePartitionerOptions.NoBuffering), () => new Tally(), (family, _, tally) =>
        {
            tally.Played(family, Playing.Of(family, ground, until, tally.Raised), population);

            return tally;
        }, all.Add);

        return all.Aggregate(new Tally(), (sum, tally) => sum.With(tally));
    }

    private static void Measure(Population population)
    {
        var (machine, since) = (Machine.InWords, Stopwatch.StartNew());
        var tally = Play(population);
        foreach (var line in AttentionReport.Of(population, tally, since.Elapsed, machine))
        {
            Console.WriteLine(line);
        }
    }
}
