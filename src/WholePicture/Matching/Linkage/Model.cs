namespace WholePicture.Matching.Linkage;

/// <summary>
/// What each level of each field says for and against one person, in bits (Fellegi and Sunter), learnt from the list itself without answers:
/// each outcome is held to come from one person or two in some share, and shares and weights are made to agree in turn.
/// </summary>
public sealed class Model
{
    private const int Rounds = 25;

    // Where learning starts: how often each level is seen when it is one person, and when it is two
    private static readonly double[][] one = [[1, .04, .06, .15, .75], [1, .08, .05, .12, .75], [1, .02, .03, .02, .06, .03, .84], [1, .02, .03, .95], [1, .02, .98], [1, .02, .98], [1, .3, .1, .3, .3]];
    private static readonly double[][] two = [[1, .85, .06, .04, .05], [1, .6, .05, .05, .3], [1, .6, .1, .02, .05, .03, .2], [1, .97, .01, .02], [1, .98, .02], [1, .4, .6], [1, .7, .1, .15, .05]];

    // Of pairs that share a key, about so many are one person
    private const double Usual = 0.3;

    // How many pairs' worth the start counts for: in a short list, nearly all there is
    private const double Prior = 200;

    private readonly double[][] m = Copy(one);
    private readonly double[][] u = Copy(two);
    private double share = Usual;

    private Model()
    {
    }

    /// <summary>Learns from how often each outcome came among the candidates.</summary>
    public static Model Learn(long[] outcomes)
    {
        var model = new Model();

        for (var round = 0; round < Rounds; round++)
        {
            model.Learn(outcomes, outcomes.Sum());
        }

        return model;
    }

    /// <summary>Bits for (above 0) or against one person, before how rare the names are.</summary>
    public double Weight(int pattern)
    {
        var weight = Math.Log2(share / (1 - share));

        for (var field = 0; field < m.Length; field++)
        {
            var level = Comparison.Level(pattern, field);
            weight += level == 0 ? 0 : Math.Log2(m[field][level] / u[field][level]);
        }

        return weight + Apart(pattern);
    }

    // What no count of fields may outweigh: a twin, a sibling with the other's number, a parent with the same name
    private static double Apart(int pattern)
    {
        var (given, born, nhs) = (Comparison.Level(pattern, 0), Comparison.Level(pattern, 2), Comparison.Level(pattern, 3));

        return (given == 1 && nhs == 3 && born != 6 ? -14 : 0) + (given == 1 && nhs != 3 ? -8 : 0) + (given == 1 && born is 1 or 2 ? -6 : 0) + (born == 1 && nhs != 3 ? -6 : 0);
    }

    private void Learn(long[] outcomes, double all)
    {
        var (seenOne, seenTwo, ones) = (Scaled(one), Scaled(two), 0.0);

        for (var pattern = 0; pattern < outcomes.Length; pattern++)
        {
            if (outcomes[pattern] == 0)
            {
                continue;
            }

            var isOne = outcomes[pattern] / (1 + Math.Exp(-Weight(pattern) * Math.Log(2)));
            ones += isOne;

            for (var field = 0; field < m.Length; field++)
            {
                var level = Comparison.Level(pattern, field);
                seenOne[field][level] += isOne;
                seenTwo[field][level] += outcomes[pattern] - isOne;
            }
        }

        share = (ones + (Usual * Prior)) / (all + Prior);
        Shares(seenOne, m);
        Shares(seenTwo, u);
    }

    private static void Shares(double[][] seen, double[][] into)
    {
        for (var field = 0; field < seen.Length; field++)
        {
            var said = seen[field].Sum() - seen[field][0];

            for (var level = 1; level < seen[field].Length; level++)
            {
                into[field][level] = seen[field][level] / said;
            }
        }
    }

    private static double[][] Copy(double[][] from) => [.. from.Select(levels => levels.ToArray())];

    private static double[][] Scaled(double[][] from) => [.. from.Select(levels => levels.Select(level => level * Prior).ToArray())];
}
