namespace WholePicture.Matching.Linkage;

/// <summary>The one scorer: bits for or against two rows being one person. A rare name in common says more than a frequent one.</summary>
public sealed class Scorer(Rows rows, Model model)
{
    /// <summary>From here on a pair joins by itself, in bits: wrong at most once in 10,000.</summary>
    public const double Certain = 13.3;

    // How frequent a name is taken to be where nothing is added or taken away
    private const double Usual = 0.001;
    private const double MostForAName = 4;
    private readonly double[] weights = [.. Enumerable.Range(0, Comparison.Patterns).Select(model.Weight)];

    /// <summary>The same whichever row comes first.</summary>
    public double Score(int a, int b)
    {
        var pattern = Comparison.Of(rows, a, b);

        return weights[pattern] + Rarity(rows.Given[a], rows.Given[b], Comparison.Level(pattern, 0)) + Rarity(rows.Family[a], rows.Family[b], Comparison.Level(pattern, 1));
    }

    private double Rarity(int a, int b, int level)
    {
        if (level != 4)
        {
            return 0;
        }

        var share = Math.Max(2, Math.Max(rows.Names.CountOf(a), rows.Names.CountOf(b))) / (double)rows.Ids.Count;

        return Math.Clamp(Math.Log2(Usual / share), -MostForAName, MostForAName) / 2;
    }
}
