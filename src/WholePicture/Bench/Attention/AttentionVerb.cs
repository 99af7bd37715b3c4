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
    private const int Progress = 500;
    private static readonly Option<int> children = new("--children") { Description = "How many children there are on the first day.", DefaultValueFactory = _ => 10_000 };
    private static readonly Option<int> years = new("--years") { Description = "How many years are played.", DefaultValueFactory = _ => 3 };
    private static readonly Option<int> seed = new("--seed") { Description = "Another seed plays other families.", DefaultValueFactory = _ => 1 };
    private static readonly Option<double> planted = new("--planted") { Description = "The share of families that carry a pattern.", DefaultValueFactory = _ => 0.02 };

    private static readonly Option<double?> minutes = new("--minutes") { Description = "Stop after so many minutes, and count what has been played by then." };

    public static Command Command
    {
        get
        {
            var command = new Command("attention", "Play the years of a living population (see synth) through the safeguards, and count what they find and whom they interrupt.") { children, years, seed, planted, minutes };
            command.SetAction(asked => Measure(SynthVerb.Asked(asked.GetValue(children), asked.GetValue(years), asked.GetValue(seed), asked.GetValue(planted)), asked.GetValue(minutes)));

            return command;
        }
    }

    /// <summary>Plays a population on every core, family after family while <paramref name="goOn"/> says so, and counts.</summary>
    public static Tally Play(Population population, Func<LivingFamily, bool>? goOn = null)
    {
        var ground = new Ground(new Partnership(population.Partners.Agencies, population.Partners.Professionals), PartnershipSettings.Load(), Safeguard.All, default);
        var (until, all) = (London.Instant(population.Ends, TimeOnly.MinValue), new ConcurrentBag<Tally>());
        Parallel.ForEach(Partitioner.Create(population.Families().TakeWhile(goOn ?? (_ => true)), EnumerablePartitionerOptions.NoBuffering), () => new Tally(), (family, _, tally) =>
        {
            tally.Played(family, Playing.Of(family, ground, until, tally.Raised), population);

            return tally;
        }, all.Add);

        return all.Aggregate(new Tally(), (sum, tally) => sum.With(tally));
    }

    private static void Measure(Population population, double? most)
    {
        var (machine, since) = (Machine.InWords, Stopwatch.StartNew());
        var tally = Play(population, family =>
        {
            if (family.Number % Progress == 0)
            {
                Console.Error.WriteLine($"{family.Number} families after {since.Elapsed.TotalSeconds:0} s");
            }

            return most is null || since.Elapsed.TotalMinutes < most;
        });
        foreach (var line in AttentionReport.Of(population, tally, since.Elapsed, machine))
        {
            Console.WriteLine(line);
        }
    }
}
