using WholePicture.Matching.Linkage.Comparing;
using WholePicture.Matching.Linkage.Finding;
using WholePicture.Matching.Linkage.Grouping;
using WholePicture.Matching.Linkage.Learning;
using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Matching.Linkage;

/// <summary>A whole list, put together: candidates, what the list teaches, scores, people.</summary>
public static class Linking
{
    // So many rows, spread over the list, are enough to learn from
    private const int Taught = 150_000;
    private const int Stretch = 8192;
    private const int Ahead = 6;

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

    /// <summary>What a list teaches of itself.</summary>
    internal static Scorer Learn(Rows rows, Candidates candidates)
    {
        var counts = new int[Outcome.Count];
        var every = Math.Max(1, rows.Count / Taught);
        Each(rows, candidates, every, (row, worker, found) =>
        {
            foreach (var other in found)
            {
                worker.Counts[worker.Comparison.Of(rows.All[row], rows.All[other])]++;
            }
        }, worker =>
        {
            for (var i = 0; i < counts.Length; i++)
            {
                counts[i] += worker.Counts[i];
            }
        });

        var came = Enumerable.Range(0, counts.Length).Where(outcome => counts[outcome] > 0).ToArray();
        var levels = new byte[came.Length * Outcome.Fields];

        for (var i = 0; i < came.Length; i++)
        {
            Outcome.Read(came[i], levels.AsSpan(i * Outcome.Fields, Outcome.Fields));
        }

        var mixture = Mixture.Learn(Kinds.All, levels, [.. came.Select(outcome => (double)counts[outcome])]);
        var one = Enumerable.Range(0, mixture.Kinds.Count).Where(kind => mixture.Kinds[kind].IsOne).Sum(mixture.Share);
        var taught = (rows.Count + every - 1) / every;

        return new(mixture, new(rows, 1 + (2 * one * counts.Sum(count => (double)count) / Math.Max(1, taught))));
    }

    private static List<Pair> Scored(Rows rows, Candidates candidates, Scorer scorer)
    {
        var found = new List<Pair>[(rows.Count / Stretch) + 1];
        Each(rows, candidates, 1, (row, worker, others) =>
        {
            var pairs = found[row / Stretch] ??= new(2 * Stretch);

            for (var i = 0; i < others.Length; i++)
            {
                // A row comes from far away in memory: it is asked for while others are compared
                worker.Touched += rows.All[others[Math.Min(i + Ahead, others.Length - 1)]].Sex;

                if (scorer.Score(worker.Comparison, rows.All[row], rows.All[others[i]]) is var score && score > Scorer.Possible)
                {
                    pairs.Add(new(others[i], row, score));
                }
            }
        }, _ => { });

        return [.. found.Where(pairs => pairs is not null).SelectMany(pairs => pairs)];
    }

    private delegate void Handed(int row, Worker worker, ReadOnlySpan<int> candidates);

    private static void Each(Rows rows, Candidates candidates, int every, Handed handed, Action<Worker> done) =>
        AtOnce.Each((rows.Count / Stretch) + 1, () => new Worker(rows), (stretch, worker) =>
        {
            var end = Math.Min(rows.Count, (stretch + 1) * Stretch);

            for (var row = ((stretch * Stretch) + every - 1) / every * every; row < end; row += every)
            {
                var count = candidates.Before(row, worker.Seen, ref worker.Found);
                handed(row, worker, worker.Found.AsSpan(0, count));
            }
        }, done);

    private sealed class Worker(Rows rows)
    {
        public int[] Found = new int[1024];

        public int[] Seen { get; } = Filled(rows.Count);

        public long Touched { get; set; }

        public int[] Counts { get; } = new int[Outcome.Count];

        public Comparison Comparison { get; } = new(rows.Names);

        private static int[] Filled(int count)
        {
            var seen = new int[count];
            Array.Fill(seen, -1);

            return seen;
        }
    }
}
