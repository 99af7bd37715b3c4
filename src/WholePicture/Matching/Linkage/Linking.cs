using WholePicture.Matching.Linkage.Comparing;
using WholePicture.Matching.Linkage.Finding;
using WholePicture.Matching.Linkage.Grouping;
using WholePicture.Matching.Linkage.Learning;
using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Matching.Linkage;

/// <summary>A whole list, put together: candidates, what the list teaches, scores, people.</summary>
public static class Linking
{
    // Bits: below this a pair is not worth a person's look
    private const float Possible = -6;

    // So many rows, spread over the list, are enough to learn from
    private const int Taught = 150_000;
    private const int Stretch = 8192;

    /// <summary>The pairs that could matter and the group of each row, named by its first row.</summary>
    public static (List<Pair> Pairs, int[] Groups) Link(Rows rows, Action<string> progress)
    {
        var candidates = new Candidates(rows);
        progress("found what to compare");
        var scorer = Learn(rows, candidates);
        progress("learnt what each field says");
        var pairs = Scored(rows, candidates, scorer);
        progress($"{pairs.Count} pairs that could matter");
        var (joined, groups) = new Grouped(rows, scorer).Of(pairs);
        progress("put together");

        return (joined, groups);
    }

    private static Scorer Learn(Rows rows, Candidates candidates)
    {
        var counts = new int[Outcome.Count];
        var every = Math.Max(1, rows.Count / Taught);
        Each(rows, candidates, (row, comparison, found) =>
        {
            foreach (var other in found)
            {
                Interlocked.Increment(ref counts[comparison.Of(rows.All[row], rows.All[other])]);
            }
        }, row => row % every == 0);

        var came = Enumerable.Range(0, counts.Length).Where(outcome => counts[outcome] > 0).ToArray();
        var levels = new byte[came.Length * Outcome.Fields];

        for (var i = 0; i < came.Length; i++)
        {
            Outcome.Read(came[i], levels.AsSpan(i * Outcome.Fields, Outcome.Fields));
        }

        var mixture = Mixture.Learn(Kinds.All, levels, [.. came.Select(outcome => (double)counts[outcome])]);
        var one = Enumerable.Range(0, mixture.Kinds.Count).Where(kind => mixture.Kinds[kind].IsOne).Sum(mixture.Share);
        var taught = (rows.Count + every - 1) / every;
        Explained.Write(mixture);

        return new(mixture, new(rows, 1 + (2 * one * counts.Sum(count => (double)count) / Math.Max(1, taught))));
    }

    private static List<Pair> Scored(Rows rows, Candidates candidates, Scorer scorer)
    {
        var found = new List<Pair>[(rows.Count / Stretch) + 1];
        Each(rows, candidates, (row, comparison, others) =>
        {
            var pairs = found[row / Stretch] ??= [];

            foreach (var other in others)
            {
                if (scorer.Score(comparison, rows.All[row], rows.All[other]) is var score && score > Possible)
                {
                    pairs.Add(new(other, row, score));
                }
            }
        }, _ => true);

        return [.. found.Where(pairs => pairs is not null).SelectMany(pairs => pairs)];
    }

    private delegate void Handed(int row, Comparison comparison, ReadOnlySpan<int> candidates);

    private static void Each(Rows rows, Candidates candidates, Handed handed, Func<int, bool> isWanted) =>
        Parallel.For(0, (rows.Count / Stretch) + 1, () => new Worker(rows), (stretch, _, worker) =>
        {
            for (var row = stretch * Stretch; row < Math.Min(rows.Count, (stretch + 1) * Stretch); row++)
            {
                if (isWanted(row))
                {
                    var count = candidates.Before(row, worker.Seen, ref worker.Found);
                    handed(row, worker.Comparison, worker.Found.AsSpan(0, count));
                }
            }

            return worker;
        }, _ => { });

    private sealed class Worker(Rows rows)
    {
        public int[] Found = new int[1024];

        public int[] Seen { get; } = Filled(rows.Count);

        public Comparison Comparison { get; } = new(rows.Names);

        private static int[] Filled(int count)
        {
            var seen = new int[count];
            Array.Fill(seen, -1);

            return seen;
        }
    }
}
