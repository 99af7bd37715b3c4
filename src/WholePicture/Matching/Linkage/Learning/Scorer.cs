using WholePicture.Matching.Linkage.Comparing;
using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Matching.Linkage.Learning;

/// <summary>The one scorer, in bulk and live: bits for (above 0) or against two rows being one person. A rare name in common says more than a frequent one.</summary>
public sealed class Scorer
{
    /// <summary>From here on a pair joins by itself, in bits: wrong at most once in 10,000.</summary>
    public const double Certain = 14;

    // So certain that more would not matter; and the other way
    private const float Most = 60;
    private readonly float[] one = new float[Outcome.Count];
    private readonly float[] family = new float[Outcome.Count];
    private readonly float[] strangers = new float[Outcome.Count];
    private readonly Rarity rarity;

    /// <summary>Works out every outcome beforehand.</summary>
    public Scorer(Mixture mixture, Rarity rarity)
    {
        this.rarity = rarity;
        Parallel.For(0, 2, half =>
        {
            Span<byte> levels = stackalloc byte[Outcome.Fields];
            Span<double> weights = stackalloc double[mixture.Kinds.Count];

            for (var outcome = half * (Outcome.Count / 2); outcome < (half + 1) * (Outcome.Count / 2); outcome++)
            {
                Outcome.Read(outcome, levels);
                mixture.Weigh(levels, weights);

                for (var kind = 0; kind < weights.Length; kind++)
                {
                    ref var sum = ref (mixture.Kinds[kind].IsOne ? one : mixture.Kinds[kind].AreStrangers ? strangers : family)[outcome];
                    sum += (float)weights[kind];
                }
            }
        });
    }

    /// <summary>The same whichever row comes first.</summary>
    public float Score(Comparison comparison, in Row a, in Row b)
    {
        var outcome = comparison.Of(a, b);

        return Math.Clamp(MathF.Log2(one[outcome] / (family[outcome] + (strangers[outcome] * rarity.Of(a, b)) + 1e-30f)), -Most, Most);
    }
}
