using System.Runtime.InteropServices;

namespace WholePicture.Matching.Linkage;

/// <summary>Which pairs are worth comparing: two rows that share one of several keys. A key too many share is narrowed by place, then by day of birth.</summary>
public static class Candidates
{
    // Beyond this a key says too little by itself
    private const int Wide = 30;

    /// <summary>Every pair once, the lower row in the upper 32 bits.</summary>
    public static ulong[] Of(Rows rows)
    {
        var passes = Keys.All;
        var found = new List<ulong>[passes.Count];
        Parallel.For(0, passes.Count, new() { MaxDegreeOfParallelism = Environment.ProcessorCount }, pass => found[pass] = Pass(rows, passes[pass]));
        var all = new ulong[found.Sum(pairs => pairs.Count)];
        var at = 0;

        foreach (var pairs in found)
        {
            CollectionsMarshal.AsSpan(pairs).CopyTo(all.AsSpan(at));
            at += pairs.Count;
        }

        Array.Sort(all);
        var distinct = 0;

        for (var i = 0; i < all.Length; i++)
        {
            if (i == 0 || all[i] != all[i - 1])
            {
                all[distinct++] = all[i];
            }
        }

        Array.Resize(ref all, distinct);

        return all;
    }

    private static List<ulong> Pass(Rows rows, Func<Rows, int, ulong> key)
    {
        var (keys, of, count) = (new ulong[rows.Ids.Count], new int[rows.Ids.Count], 0);

        for (var row = 0; row < of.Length; row++)
        {
            if (key(rows, row) is var made and not 0)
            {
                (keys[count], of[count++]) = (made, row);
            }
        }

        Array.Sort(keys, of, 0, count);
        var pairs = new List<ulong>();

        for (var (from, to) = (0, 0); from < count; from = to)
        {
            for (to = from + 1; to < count && keys[to] == keys[from]; to++)
            {
            }

            Block(rows, of.AsSpan(from, to - from), 0, pairs);
        }

        return pairs;
    }

    private static void Block(Rows rows, Span<int> block, int narrowed, List<ulong> pairs)
    {
        if (block.Length > Wide && narrowed < 3)
        {
            Narrow(rows, block, narrowed, pairs);

            return;
        }

        // What no field can narrow is compared with its neighbours only
        for (var i = 0; i < block.Length; i++)
        {
            for (var j = i + 1; j < Math.Min(block.Length, i + 1 + Wide); j++)
            {
                var (a, b) = block[i] < block[j] ? (block[i], block[j]) : (block[j], block[i]);
                pairs.Add(((ulong)(uint)a << 32) | (uint)b);
            }
        }
    }

    // Each field in turn, so that two rows meet when any one of them agrees
    private static void Narrow(Rows rows, Span<int> block, int narrowed, List<ulong> pairs)
    {
        for (var field = 0; field < 4; field++)
        {
            var keys = new ulong[block.Length];

            for (var i = 0; i < keys.Length; i++)
            {
                keys[i] = Keys.Narrower(rows, block[i], field);
            }

            var sorted = block.ToArray();
            Array.Sort(keys, sorted);

            for (var (from, to) = (0, 0); from < sorted.Length; from = to)
            {
                for (to = from + 1; to < sorted.Length && keys[to] == keys[from]; to++)
                {
                }

                if (keys[from] != 0)
                {
                    Block(rows, sorted.AsSpan(from, to - from), 3, pairs);
                }
            }
        }
    }
}
