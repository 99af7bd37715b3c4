using System.Runtime.CompilerServices;
using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Matching.Linkage.Finding;

/// <summary>Keys turned round: entries in the order of their keys, so that the rows that share one stand side by side and every two of them are a pair.</summary>
/// <remarks>An entry is the key above, and below it <see cref="Whole"/> and the row. Nothing is looked up row by row: memory is read and written in order.</remarks>
internal static class Blocks
{
    /// <summary>Beyond so many rows a key says too little by itself.</summary>
    public const int Wide = 30;

    // Of a key that even parted too many share, each row meets so many after it: enough for one person's rows, who are then all led to each other
    private const int Along = 4;

    // A row that has, under a key by which it meets only rows that have not
    private const uint Whole = 0x80000000;

    /// <summary>The entries of one set of keys.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static (ulong[] Entries, int Count) Entries(Rows rows, Keys.Set set)
    {
        var (entries, count) = (GC.AllocateUninitializedArray<ulong>(rows.Count * set.Count), 0);
        Span<uint> keys = stackalloc uint[4];

        for (var row = 0; row < rows.Count; row++)
        {
            ref readonly var one = ref rows.All[row];

            // Who is only expected is found by mother and home
            if (!one.IsExpected)
            {
                set.Make(one, rows.Names[one.Given], rows.Names[one.Family], keys);

                for (var i = 0; i < set.Count; i++)
                {
                    if (keys[i] != 0)
                    {
                        entries[count++] = ((ulong)keys[i] << 32) | (i == set.Lacking && set.Has!(one) ? Whole : 0) | (uint)row;
                    }
                }
            }
        }

        return (entries, count);
    }

    /// <summary>The same entries under each key parted: by district, initials, telephone and day.</summary>
    public static (ulong[] Entries, int Count) Parted(Rows rows, List<ulong> wide)
    {
        var (entries, count) = (new ulong[wide.Count * Keys.Narrowers], 0);

        foreach (var entry in wide)
        {
            for (var field = 0; field < Keys.Narrowers; field++)
            {
                if (Keys.Parted((uint)(entry >> 32), rows.All[Row(entry)], rows.Names, field) is var key and not 0)
                {
                    entries[count++] = ((ulong)key << 32) | (uint)entry;
                }
            }
        }

        return (entries, count);
    }

    /// <summary>All pairs of rows that share a key.</summary>
    /// <param name="entries">In any order.</param>
    /// <param name="count">How many of them.</param>
    /// <param name="rows">How many rows the list has.</param>
    /// <param name="wide">Takes the entries of which too many share a key; null where they have nothing more to be told apart by, and each only meets those that follow it.</param>
    public static Pairs Of(ulong[] entries, int count, int rows, List<ulong>? wide)
    {
        ReadOnlySpan<ulong> sorted = Radix.Sort(entries, GC.AllocateUninitializedArray<ulong>(count), count).AsSpan(0, count);
        var pairs = new Pairs(rows);
        Each(sorted, pairs.Count, wide is null, wide);
        pairs.Begin();
        Each(sorted, pairs.Add, wide is null, null);

        return pairs;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Each(ReadOnlySpan<ulong> sorted, Action<int, int> pair, bool isLast, List<ulong>? wide)
    {
        for (var (from, to) = (0, 0); from < sorted.Length; from = to)
        {
            for (to = from + 1; to < sorted.Length && sorted[to] >> 32 == sorted[from] >> 32; to++)
            {
            }

            if (to - from > Wide && !isLast)
            {
                wide?.AddRange(sorted[from..to]);
                continue;
            }

            for (var i = from + 1; i < to; i++)
            {
                for (var j = to - from > Wide ? Math.Max(from, i - Along) : from; j < i; j++)
                {
                    // A row may have one key twice
                    if ((sorted[i] & sorted[j] & Whole) == 0 && Row(sorted[i]) != Row(sorted[j]))
                    {
                        pair(Row(sorted[i]), Row(sorted[j]));
                    }
                }
            }
        }
    }

    private static int Row(ulong entry) => (int)((uint)entry & ~Whole);
}
