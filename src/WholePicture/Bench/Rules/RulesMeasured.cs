using System.Diagnostics;
using WholePicture.Pictures;
using WholePicture.Safeguards;

namespace WholePicture.Bench.Rules;

/// <summary>How long drawing a picture and checking it took, round by round.</summary>
/// <param name="Draw">Drawing.</param>
/// <param name="Check">Every safeguard.</param>
/// <param name="Each">Each safeguard.</param>
/// <param name="Last">What the last round drew.</param>
/// <param name="Found">What it found.</param>
/// <param name="DrawWork">What drawing took of processors, on average: others on the machine lengthen it less than the time by the clock.</param>
/// <param name="CheckWork">What every safeguard took of processors, on average.</param>
internal sealed record RulesMeasured(Spread Draw, Spread Check, IReadOnlyDictionary<string, Spread> Each, Picture Last, Checked Found, TimeSpan DrawWork, TimeSpan CheckWork)
{
    // Until the runtime has seen which parts are worth compiling well
    private static readonly TimeSpan warmUp = TimeSpan.FromSeconds(5);

    /// <summary>Measures so many rounds, after a warm-up. Every round draws afresh: a picture remembers what it was asked.</summary>
    public static RulesMeasured Over(BigPicture big, int rounds)
    {
        for (var since = Stopwatch.StartNew(); since.Elapsed < warmUp;)
        {
            One(big);
            OneByOne(big);
        }

        var whole = Enumerable.Range(0, rounds).Select(_ => One(big)).ToList();
        var apart = Enumerable.Range(0, rounds).Select(_ => OneByOne(big)).ToList();
        var (drawn, both) = (Work(rounds, () => big.Draw()), Work(rounds, () => Safeguard.Check(big.Draw())));
        var last = big.Draw();

        return new(
            Spread.Of(whole.Select(round => round.Draw)),
            Spread.Of(whole.Select(round => round.Check)),
            Safeguard.All.Select((rule, place) => (rule, place)).ToDictionary(pair => pair.rule.Card.Code, pair => Spread.Of(apart.Select(round => round[pair.place]))),
            last,
            Safeguard.Check(last),
            drawn,
            both - drawn);
    }

    // Every thread's, the garbage collector's too
    private static TimeSpan Work(int rounds, Action round)
    {
        var before = Environment.CpuUsage.TotalTime;
        for (var number = 0; number < rounds; number++)
        {
            round();
        }

        return (Environment.CpuUsage.TotalTime - before) / rounds;
    }

    private static (TimeSpan Draw, TimeSpan Check) One(BigPicture big)
    {
        var began = Stopwatch.GetTimestamp();
        var picture = big.Draw();
        var drawn = Stopwatch.GetTimestamp();
        Safeguard.Check(picture);

        return (Stopwatch.GetElapsedTime(began, drawn), Stopwatch.GetElapsedTime(drawn));
    }

    // Whichever safeguard asks first for a kind of entry pays for finding it
    private static TimeSpan[] OneByOne(BigPicture big)
    {
        var picture = big.Draw();

        return [.. Safeguard.All.Select(rule =>
        {
            var began = Stopwatch.GetTimestamp();
            _ = rule.Check(picture).Count();

            return Stopwatch.GetElapsedTime(began);
        })];
    }
}
