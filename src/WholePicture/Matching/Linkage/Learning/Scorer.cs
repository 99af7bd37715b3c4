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
    private readonly bool[] couldMatter = new bool[Outcome.Count];
    private readonly Rarity rarity;

    /// <summary>What the list taught.</summary>
    public Mixture Taught { get; }

    /// <summary>Works out every outcome beforehand.</summary>
    /// <param name="mixture">What the list taught of each field.</param>
    /// <param name="rarity">What it taught of names and days.</param>
    /// <param name="counts">How often each outcome came.</param>
    public Scorer(Mixture mixture, Rarity rarity, int[] counts)
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
            }
        });

        var numbered = new Numbered(counts, weights);
        Parallel.For(0, Outcome.Count / Outcome.Rests, names =>
        {
            for (var outcome = names * Outcome.Rests; outcome < (names + 1) * Outcome.Rests; outcome++)
            {
                weights[outcome] = weights[outcome].Against(numbered.Against(outcome));
                couldMatter[outcome] = weights[outcome].Bits(Rarity.Least) > Possible;
            }
        });
    }

    /// <summary>Bits below which a pair is not worth anybody's look; it is then not worked out how far below.</summary>
    public const float Possible = -4;

    /// <summary>Whether a pair of this outcome could be worth a look, however rare what it has in common.</summary>
    public bool CouldMatter(int outcome) => couldMatter[outcome];

    /// <summary>The same whichever row comes first.</summary>
    public float Score(Comparison comparison, in Row a, in Row b) =>
        comparison.Of(a, b) is var outcome && couldMatter[outcome] ? Score(outcome, a) : -Most / 2;

    /// <summary>Of a pair that was compared before.</summary>
    /// <param name="outcome">What it came to.</param>
    /// <param name="row">Either of the two: rarity is asked only of what both say alike.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float Score(int outcome, in Row row) => Math.Clamp(weights[outcome].Bits(rarity.Of(row, outcome)), -Most, Most);
}
