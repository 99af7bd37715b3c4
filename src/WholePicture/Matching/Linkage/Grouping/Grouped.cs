using System.Runtime.CompilerServices;
using WholePicture.Matching.Linkage.Comparing;
using WholePicture.Matching.Linkage.Finding;
using WholePicture.Matching.Linkage.Learning;
using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Matching.Linkage.Grouping;

/// <summary>Who is one person, out of the pairs that could matter: first everybody who is born, then the children who are expected.</summary>
internal sealed class Grouped(Rows rows, Scorer scorer, IReadOnlyList<Comparison> desks)
{
    private const int Stretch = 2048;

    // Bits
    private static readonly float[] surer = [4, 8, 12];

    /// <summary>The pairs with what they are worth now that the others have been heard, and the group of each row, named by its first row.</summary>
    public (List<Pair> Pairs, int[] Groups) Of(List<Pair> pairs)
    {
        var together = Hanging(pairs);
        pairs.RemoveAll(pair => together.Of(pair.A) == together.Of(pair.B));
        var groups = Enumerable.Range(0, rows.Count).ToArray();
        var bunches = Bunches(together);
        Array.ForEach(Parted(bunches, groups), pairs.AddRange);
        Reconsider(bunches, together, pairs, groups);
        pairs.AddRange(new Unborn(rows, scorer, groups, desks).Join());

        return (pairs, groups);
    }

    // Once it is known how many rows a person has here, what is larger is looked at again
    private void Reconsider((int[] Rows, List<int> Ends) bunches, Together together, List<Pair> pairs, int[] groups)
    {
        var (sizes, usual, again) = (new int[groups.Length], Sizes.Of(groups), new bool[groups.Length]);
        Array.ForEach(groups, group => sizes[group]++);

        for (var row = 0; row < groups.Length; row++)
        {
            again[together.Of(row)] |= usual.Of(sizes[row]) < 0;
        }

        pairs.RemoveAll(pair => again[together.Of(pair.A)] && together.Of(pair.A) == together.Of(pair.B));
        var bunch = new Bunch(rows, scorer, desks[0]);

        for (var (i, from) = (0, 0); i < bunches.Ends.Count; from = bunches.Ends[i++])
        {
            if (again[together.Of(bunches.Rows[from])])
            {
                bunch.Part(bunches.Rows.AsSpan(from, bunches.Ends[i] - from), groups, pairs, usual);
            }
        }
    }

    // By any pair that speaks for it; where too many hang together, by surer pairs only
    private Together Hanging(List<Pair> pairs)
    {
        var (together, wide) = (new Together(rows.Count), pairs);
        Join(together, pairs, 0);

        foreach (var least in surer)
        {
            wide = Wide(together, wide);
            wide.ForEach(pair => together.Part(pair.A, pair.B));
            Join(together, wide, least);
        }

        return together;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Join(Together together, List<Pair> pairs, float least)
    {
        foreach (var pair in pairs)
        {
            if (pair.Score >= least)
            {
                together.Join(pair.A, pair.B);
            }
        }
    }

    // The pairs of those of whom too many hang together
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private List<Pair> Wide(Together together, List<Pair> pairs)
    {
        var (sizes, wide) = (new int[rows.Count], new List<Pair>());

        for (var row = 0; row < rows.Count; row++)
        {
            sizes[together.Of(row)]++;
        }

        foreach (var pair in pairs)
        {
            if (sizes[together.Of(pair.A)] > Bunch.Largest && together.Of(pair.A) == together.Of(pair.B))
            {
                wide.Add(pair);
            }
        }

        return wide;
    }

    // Rows that hang together stand side by side; where each bunch ends
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (int[] Rows, List<int> Ends) Bunches(Together together)
    {
        var of = new ulong[rows.Count];

        for (var row = 0; row < of.Length; row++)
        {
            of[row] = ((ulong)together.Of(row) << 32) | (uint)row;
        }

        // Rows of one bunch stay in order
        of = Radix.Sort(of, new ulong[of.Length], of.Length);
        var (sorted, ends) = (new int[of.Length], new List<int>());

        for (var i = 0; i < of.Length; i++)
        {
            sorted[i] = (int)of[i];

            if (i + 1 == of.Length || of[i + 1] >> 32 != of[i] >> 32)
            {
                ends.Add(i + 1);
            }
        }

        return (sorted, ends);
    }

    private List<Pair>[] Parted((int[] Rows, List<int> Ends) bunches, int[] groups)
    {
        var found = new List<Pair>[(bunches.Ends.Count / Stretch) + 1];
        AtOnce.Each(found.Length, thread => new Bunch(rows, scorer, desks[thread]), (stretch, bunch) =>
        {
            found[stretch] = new(2 * Stretch);

            for (var i = stretch * Stretch; i < Math.Min(bunches.Ends.Count, (stretch + 1) * Stretch); i++)
            {
                var from = i == 0 ? 0 : bunches.Ends[i - 1];

                if (bunches.Ends[i] - from > 1)
                {
                    bunch.Part(bunches.Rows.AsSpan(from, bunches.Ends[i] - from), groups, found[stretch]);
                }
            }
        });

        return found;
    }
}
