using WholePicture.Matching.Linkage.Comparing;
using WholePicture.Matching.Linkage.Finding;
using WholePicture.Matching.Linkage.Learning;
using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Matching.Linkage.Grouping;

/// <summary>Who is one person, out of the pairs that could matter: first everybody who is born, then the children who are expected.</summary>
internal sealed class Grouped(Rows rows, Scorer scorer)
{
    private const int Stretch = 2048;

    // Bits
    private static readonly float[] surer = [0, 4, 8, 12];

    /// <summary>The pairs with what they are worth now that the others have been heard, and the group of each row, named by its first row.</summary>
    public (List<Pair> Pairs, int[] Groups) Of(List<Pair> pairs)
    {
        var together = Hanging(pairs);
        var heard = pairs.Where(pair => together.Of(pair.A) != together.Of(pair.B)).ToList();
        var groups = Enumerable.Range(0, rows.Count).ToArray();
        heard.AddRange(Parted(Bunches(together), groups));
        heard.AddRange(new Unborn(rows, scorer, groups).Join());

        return (heard, groups);
    }

    // By any pair that speaks for it; where too many hang together, by surer pairs only
    private Together Hanging(List<Pair> pairs)
    {
        var (together, sizes) = (new Together(rows.Count), new int[rows.Count]);

        foreach (var least in surer)
        {
            var next = new Together(rows.Count);

            foreach (var pair in pairs)
            {
                if (pair.Score >= (sizes[together.Of(pair.A)] > Bunch.Largest ? least : 0))
                {
                    next.Join(pair.A, pair.B);
                }
            }

            together = next;
            Array.Clear(sizes);

            for (var row = 0; row < rows.Count; row++)
            {
                sizes[together.Of(row)]++;
            }

            if (sizes.Max() <= Bunch.Largest)
            {
                break;
            }
        }

        return together;
    }

    // Rows that hang together stand side by side; where each bunch ends
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

    private IEnumerable<Pair> Parted((int[] Rows, List<int> Ends) bunches, int[] groups)
    {
        var found = new List<Pair>[(bunches.Ends.Count / Stretch) + 1];
        AtOnce.Each(found.Length, () => new Comparison(rows.Names), (stretch, comparison) =>
        {
            found[stretch] = [];

            for (var i = stretch * Stretch; i < Math.Min(bunches.Ends.Count, (stretch + 1) * Stretch); i++)
            {
                var from = i == 0 ? 0 : bunches.Ends[i - 1];

                if (bunches.Ends[i] - from > 1)
                {
                    Bunch.Part(rows, bunches.Rows.AsSpan(from, bunches.Ends[i] - from), scorer, comparison, groups, found[stretch]);
                }
            }
        });

        return found.SelectMany(pairs => pairs);
    }
}
