namespace WholePicture.Matching.Linkage;

/// <summary>A whole list, put together: candidates, what the list teaches, scores, people.</summary>
public static class Linking
{
    // Bits: below this a pair is not worth a person's look
    private const double Possible = -4;

    // Bits: more for than against
    private const double Likely = 0;

    /// <summary>The pairs that could matter and the group of each row.</summary>
    public static (List<Pair> Pairs, int[] Groups) Link(Rows rows, Action<string> progress)
    {
        var candidates = Candidates.Of(rows);
        progress($"{candidates.Length} pairs to compare");
        var scorer = new Scorer(rows, Model.Learn(Outcomes(rows, candidates)));
        progress("learnt what each field says");
        var pairs = Scored(candidates, scorer);
        pairs.AddRange(Unborn.Pairs(rows).Where(pair => pair.Score > Possible));
        progress($"{pairs.Count} pairs that could matter");

        return (pairs, new Clusters(rows, scorer).Of(pairs, Likely));
    }

    private static long[] Outcomes(Rows rows, ulong[] candidates)
    {
        var outcomes = new long[Comparison.Patterns];
        Parallel.ForEach(Parts(candidates.Length), part =>
        {
            for (var i = part.From; i < part.To; i++)
            {
                Interlocked.Increment(ref outcomes[Comparison.Of(rows, (int)(candidates[i] >> 32), (int)candidates[i])]);
            }
        });

        return outcomes;
    }

    private static List<Pair> Scored(ulong[] candidates, Scorer scorer) =>
        [.. Parts(candidates.Length).AsParallel().AsOrdered().SelectMany(part => Scored(candidates, part, scorer))];

    private static List<Pair> Scored(ulong[] candidates, (int From, int To) part, Scorer scorer)
    {
        var kept = new List<Pair>();

        for (var i = part.From; i < part.To; i++)
        {
            var (a, b) = ((int)(candidates[i] >> 32), (int)candidates[i]);

            if (scorer.Score(a, b) is var score && score > Possible)
            {
                kept.Add(new(a, b, score));
            }
        }

        return kept;
    }

    private static IEnumerable<(int From, int To)> Parts(int length) =>
        Enumerable.Range(0, (length / 65536) + 1).Select(part => (part * 65536, Math.Min(length, (part + 1) * 65536)));
}
