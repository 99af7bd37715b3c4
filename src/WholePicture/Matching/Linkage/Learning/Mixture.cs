using System.Runtime.CompilerServices;

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
    private readonly IReadOnlyList<Kind> kinds;
    private readonly double[][][] levels;
    private readonly double[] shares;

    private Mixture(IReadOnlyList<Kind> kinds)
    {
        this.kinds = kinds;
        shares = [.. kinds.Select(kind => kind.Share / kinds.Sum(other => other.Share))];
        levels = [.. kinds.Select(kind => kind.Levels.Select(start => Whole(start, start)).ToArray())];
    }

    /// <summary>The kinds, in the order of what is asked of them by number.</summary>
    public IReadOnlyList<Kind> Kinds => kinds;

    /// <summary>How many pairs are of a kind, of 1.</summary>
    public double Share(int kind) => shares[kind];

    /// <summary>How often a level of a field is seen in a kind, of 1.</summary>
    public double Level(int kind, int field, int level) => levels[kind][field][level];

    /// <summary>Learns from outcomes and how often each came.</summary>
    /// <param name="kinds">Where to start.</param>
    /// <param name="outcomes">The levels of every outcome that came, one field after another.</param>
    /// <param name="counts">How often each came.</param>
    public static Mixture Learn(IReadOnlyList<Kind> kinds, byte[] outcomes, double[] counts)
    {
        var mixture = new Mixture(kinds);
        var (all, parts) = (counts.Sum(), new double[kinds.Count]);

        for (var round = 0; round < Rounds && all > 0; round++)
        {
            mixture.Round(outcomes, counts, parts, Math.Max(Fewest, Held * all));
        }

        return mixture;
    }

    /// <summary>How likely an outcome is in each kind, with the kind's share.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Weigh(ReadOnlySpan<byte> outcome, Span<double> into)
    {
        for (var kind = 0; kind < shares.Length; kind++)
        {
            var (weight, fields) = (shares[kind], levels[kind]);

            for (var field = 0; field < outcome.Length; field++)
            {
                // Level 0 is 1 in every kind where it counts for nothing
                weight *= fields[field][outcome[field]];
            }

            into[kind] = weight;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Round(byte[] outcomes, double[] counts, double[] parts, double held)
    {
        var seen = kinds.Select(kind => kind.Levels.Select(start => Whole(start, start).Select(level => level * held).ToArray()).ToArray()).ToArray();
        var pairs = kinds.Select(kind => kind.Share * held).ToArray();
        var fields = kinds[0].Levels.Length;

        for (var i = 0; i < counts.Length; i++)
        {
            var outcome = outcomes.AsSpan(i * fields, fields);
            Weigh(outcome, parts);
            var sum = 0.0;

            foreach (var part in parts)
            {
                sum += part;
            }

            for (var kind = 0; kind < parts.Length; kind++)
            {
                var part = counts[i] * parts[kind] / sum;
                pairs[kind] += part;

                for (var field = 0; field < fields; field++)
                {
                    seen[kind][field][outcome[field]] += part;
                }
            }
        }

        for (var kind = 0; kind < parts.Length; kind++)
        {
            shares[kind] = pairs[kind] / pairs.Sum();
            levels[kind] = [.. seen[kind].Select((levels, field) => Whole(levels, kinds[kind].Levels[field]))];
        }
    }

    // Of what is said, all levels make 1. Where a kind starts with a share of "not said", that it is not said tells something too
    private static double[] Whole(double[] seen, double[] start)
    {
        var said = start[0] > 0 ? seen.Sum() : seen.Sum() - seen[0];

        return [start[0] > 0 ? Math.Max(seen[0] / said, 1e-7) : 1, .. seen[1..].Select(level => Math.Max(level / said, 1e-7))];
    }
}
