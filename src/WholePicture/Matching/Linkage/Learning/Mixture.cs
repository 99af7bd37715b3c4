using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace WholePicture.Matching.Linkage.Learning;

/// <summary>
/// How often each level of each field is seen in each kind of pair, learnt without answers (expectation and maximisation): every outcome is held to come from each kind in some share,
/// and shares and levels are made to agree in turn. After Fellegi and Sunter, with more than two kinds, because what a household has in common is not evidence of one person.
/// </summary>
public sealed class Mixture
{
    private const int Rounds = 20;

    // How many pairs' worth the start counts for, and what share of all pairs
    private const double Fewest = 150;
    private const double Held = 0.01;

    // Levels of a field at most
    private const int Most = 10;
    private readonly IReadOnlyList<Kind> kinds;

    // By field, level and kind, and by kind: what is said of all kinds stands side by side, and is worked out four at once
    private readonly double[] levels;
    private readonly double[] shares;

    private Mixture(IReadOnlyList<Kind> kinds)
    {
        this.kinds = kinds;
        Width = (kinds.Count + 3) / 4 * 4;
        (shares, levels) = (new double[Width], new double[kinds[0].Levels.Length * Most * Width]);

        for (var kind = 0; kind < kinds.Count; kind++)
        {
            Keep(kind, kinds[kind].Share / kinds.Sum(other => other.Share), field => kinds[kind].Levels[field]);
        }
    }

    /// <summary>How much room <see cref="Weigh"/> needs: as many as there are kinds, and up to three more that stay 0.</summary>
    public int Width { get; }

    /// <summary>The kinds, in the order of what is asked of them by number.</summary>
    public IReadOnlyList<Kind> Kinds => kinds;

    /// <summary>How many pairs are of a kind, of 1.</summary>
    public double Share(int kind) => shares[kind];

    /// <summary>How often a level of a field is seen in a kind, of 1.</summary>
    public double Level(int kind, int field, int level) => levels[At(field, level) + kind];

    /// <summary>Learns from outcomes and how often each came.</summary>
    /// <param name="kinds">Where to start.</param>
    /// <param name="outcomes">The levels of every outcome that came, one field after another.</param>
    /// <param name="counts">How often each came.</param>
    public static Mixture Learn(IReadOnlyList<Kind> kinds, byte[] outcomes, double[] counts)
    {
        var mixture = new Mixture(kinds);
        var (all, parts) = (counts.Sum(), new double[mixture.Width]);

        for (var round = 0; round < Rounds && all > 0; round++)
        {
            mixture.Round(outcomes, counts, parts, Math.Max(Fewest, Held * all));
        }

        return mixture;
    }

    /// <summary>How likely an outcome is in each kind, with the kind's share.</summary>
    /// <param name="outcome">Its levels.</param>
    /// <param name="into">By kind; <see cref="Width"/> of them.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Weigh(ReadOnlySpan<byte> outcome, Span<double> into)
    {
        for (var four = 0; four < Width; four += 4)
        {
            var weight = Vector256.Create<double>(shares.AsSpan(four));

            for (var field = 0; field < outcome.Length; field++)
            {
                // Level 0 is 1 in every kind where it counts for nothing
                weight *= Vector256.Create<double>(levels.AsSpan(At(field, outcome[field]) + four));
            }

            weight.CopyTo(into[four..]);
        }
    }

    private void Round(byte[] outcomes, double[] counts, double[] parts, double held)
    {
        var (seen, pairs, fields) = (new double[levels.Length], new double[Width], kinds[0].Levels.Length);

        for (var kind = 0; kind < kinds.Count; kind++)
        {
            pairs[kind] = kinds[kind].Share * held;

            for (var field = 0; field < fields; field++)
            {
                var start = Whole(kinds[kind].Levels[field], kinds[kind].Levels[field]);

                for (var level = 0; level < start.Length; level++)
                {
                    seen[At(field, level) + kind] = start[level] * held;
                }
            }
        }

        See(outcomes, counts, parts, seen, pairs);

        for (var kind = 0; kind < kinds.Count; kind++)
        {
            var one = kind;
            Keep(kind, pairs[kind] / pairs.Sum(), field => [.. kinds[one].Levels[field].Select((_, level) => seen[At(field, level) + one])]);
        }
    }

    // Of every outcome each kind has its part
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void See(byte[] outcomes, double[] counts, double[] parts, double[] seen, double[] pairs)
    {
        var fields = outcomes.Length / counts.Length;

        for (var i = 0; i < counts.Length; i++)
        {
            var outcome = outcomes.AsSpan(i * fields, fields);
            Weigh(outcome, parts);
            var sum = 0.0;

            foreach (var part in parts)
            {
                sum += part;
            }

            for (var four = 0; four < parts.Length; four += 4)
            {
                var part = Vector256.Create<double>(parts.AsSpan(four)) * (counts[i] / sum);
                (Vector256.Create<double>(pairs.AsSpan(four)) + part).CopyTo(pairs, four);

                for (var field = 0; field < fields; field++)
                {
                    var at = At(field, outcome[field]) + four;
                    (Vector256.Create<double>(seen.AsSpan(at)) + part).CopyTo(seen, at);
                }
            }
        }
    }

    private void Keep(int kind, double share, Func<int, double[]> seen)
    {
        shares[kind] = share;

        for (var field = 0; field < kinds[kind].Levels.Length; field++)
        {
            var whole = Whole(seen(field), kinds[kind].Levels[field]);

            for (var level = 0; level < whole.Length; level++)
            {
                levels[At(field, level) + kind] = whole[level];
            }
        }
    }

    private int At(int field, int level) => ((field * Most) + level) * Width;

    // Of what is said, all levels make 1. Where a kind starts with a share of "not said", that it is not said tells something too
    private static double[] Whole(double[] seen, double[] start)
    {
        var said = start[0] > 0 ? seen.Sum() : seen.Sum() - seen[0];

        return [start[0] > 0 ? Math.Max(seen[0] / said, 1e-7) : 1, .. seen[1..].Select(level => Math.Max(level / said, 1e-7))];
    }
}
