using System.Runtime.CompilerServices;
using WholePicture.Matching.Linkage.Comparing;
using WholePicture.Matching.Linkage.Finding;
using WholePicture.Matching.Linkage.Grouping;
using WholePicture.Matching.Linkage.Learning;
using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Matching.Linkage;

/// <summary>A whole list, put together: candidates, what the list teaches, scores, people.</summary>
public static class Linking
{
    /// <summary>The pairs that could matter and the group of each row, named by its first row.</summary>
    public static (List<Pair> Pairs, int[] Groups) Link(Rows rows, Action<string> progress)
    {
        var candidates = new Candidates(rows);
        progress("found what to compare");
        var desks = Comparison.Desks(rows.Names);
        var (compared, counts) = Compared(rows, candidates, desks);
        progress($"{compared.Sum(some => (long)some.Length)} pairs compared");
        var scorer = Taught(rows, counts);
        progress("learnt what each field says");
        var pairs = Scored(rows, compared, scorer);
        progress($"{pairs.Count} pairs that could matter");
        var (joined, groups) = new Grouped(rows, scorer, desks).Of(pairs);
        progress("put together");

        return (joined, groups);
    }

    /// <summary>What a list teaches of itself.</summary>
    public static Scorer Learn(Rows rows) => Taught(rows, Compared(rows, new(rows), Comparison.Desks(rows.Names)).Counts);

    // Every pair is compared once: what it came to teaches, and is then scored
    private static (Compared[][] Pairs, int[] Counts) Compared(Rows rows, Candidates candidates, IReadOnlyList<Comparison> desks)
    {
        var (pairs, counts) = (new Compared[candidates.Stretches][], new int[Outcome.Count]);
        AtOnce.Each(pairs.Length, thread => new Worker(rows, desks[thread]), (stretch, worker) => pairs[stretch] = worker.Compare(candidates, stretch), worker => worker.Count(counts));

        return (pairs, counts);
    }

    private static Scorer Taught(Rows rows, int[] counts)
    {
        var came = Enumerable.Range(0, counts.Length).Where(outcome => counts[outcome] > 0).ToArray();
        var levels = new byte[came.Length * Outcome.Fields];

        for (var i = 0; i < came.Length; i++)
        {
            Outcome.Read(came[i], levels.AsSpan(i * Outcome.Fields, Outcome.Fields));
        }

        var mixture = Mixture.Learn(Kinds.All, levels, [.. came.Select(outcome => (double)counts[outcome])]);
        var one = Enumerable.Range(0, mixture.Kinds.Count).Where(kind => mixture.Kinds[kind].IsOne).Sum(mixture.Share);

        return new(mixture, new(rows, 1 + (2 * one * counts.Sum(count => (double)count) / Math.Max(1, rows.Count))), counts);
    }

    private static List<Pair> Scored(Rows rows, Compared[][] compared, Scorer scorer)
    {
        var found = new List<Pair>[compared.Length];
        AtOnce.Each(compared.Length, thread => thread, (stretch, _) => found[stretch] = Scored(rows, compared[stretch], scorer));
        var all = new List<Pair>(found.Sum(pairs => pairs.Count));
        Array.ForEach(found, all.AddRange);

        return all;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static List<Pair> Scored(Rows rows, Compared[] compared, Scorer scorer)
    {
        var pairs = new List<Pair>(compared.Length / 2);

        foreach (var (row, other, outcome) in compared)
        {
            if (scorer.CouldMatter(outcome) && scorer.Score(outcome, rows.All[row]) is var score and > Scorer.Possible)
            {
                pairs.Add(new(other, row, score));
            }
        }

        return pairs;
    }

    private sealed class Worker(Rows rows, Comparison comparison)
    {
        private readonly Candidates.Desk desk = new();
        private readonly int[] counts = new int[Outcome.Count];
        private Compared[] pairs = new Compared[1 << 14];
        private int count;
        private long touched;

        /// <summary>Compares every pair of one stretch.</summary>
        public Compared[] Compare(Candidates candidates, int stretch)
        {
            count = 0;
            candidates.Of(stretch, desk, Compare);

            return pairs.AsSpan(0, count).ToArray();
        }

        /// <summary>Adds how often each outcome came.</summary>
        public void Count(int[] all)
        {
            for (var i = 0; i < all.Length; i++)
            {
                all[i] += counts[i];
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private void Compare(int row, ReadOnlySpan<int> before)
        {
            if (pairs.Length - count < before.Length)
            {
                Array.Resize(ref pairs, (pairs.Length * 2) + before.Length);
            }

            // Rows come from far away in memory: all are asked for, at both ends, before the first is compared
            foreach (var other in before)
            {
                touched += rows.All[other].Given + rows.All[other].Sex;
            }

            foreach (var other in before)
            {
                var outcome = comparison.Of(rows.All[row], rows.All[other]);
                counts[outcome]++;
                pairs[count++] = new(row, other, outcome);
            }
        }
    }
}
