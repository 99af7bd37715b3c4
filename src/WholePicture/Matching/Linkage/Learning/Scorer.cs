using System.Runtime.CompilerServices;
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
    private readonly Weights[] weights = new Weights[Outcome.Count];
    private readonly bool[] couldMatter = new bool[Outcome.Rests];
    private readonly Rarity rarity;

    /// <summary>What the list taught.</summary>
    public Mixture Taught { get; }

    /// <summary>Works out every outcome beforehand.</summary>
    public Scorer(Mixture mixture, Rarity rarity)
    {
        (this.rarity, Taught) = (rarity, mixture);
        Parallel.For(0, Outcome.Count / Outcome.Rests, names =>
        {
            Span<byte> levels = stackalloc byte[Outcome.Fields];
            Span<double> kinds = stackalloc double[mixture.Kinds.Count];

            for (var outcome = names * Outcome.Rests; outcome < (names + 1) * Outcome.Rests; outcome++)
            {
                Outcome.Read(outcome, levels);
                mixture.Weigh(levels, kinds);
                weights[outcome] = Weights.Of(mixture, kinds);
                couldMatter[outcome % Outcome.Rests] |= weights[outcome].Bits(Rarity.Least) > Possible;
            }
        });
    }

    /// <summary>Bits below which a pair is not worth anybody's look; it is then not worked out how far below.</summary>
    public const float Possible = -4;

    /// <summary>The same whichever row comes first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float Score(Comparison comparison, in Row a, in Row b)
    {
        var rest = Comparison.Rest(a, b);

        // Whatever the names: most who are compared differ in all else
        return couldMatter[rest]
            ? Math.Clamp(weights[(comparison.OfNames(a, b) * Outcome.Rests) + rest].Bits(rarity.Of(a, b)), -Most, Most)
            : -Most / 2;
    }
}
