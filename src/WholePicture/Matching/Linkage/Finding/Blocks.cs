using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Matching.Linkage.Finding;

/// <summary>One set of keys, turned round: which rows share each key. Keys of one row only, and of too many, are not kept.</summary>
internal sealed class Blocks
{
    /// <summary>Beyond so many rows a key says too little by itself.</summary>
    public const int Wide = 60;
    private const uint First = 0x80000000;
    private const uint Dated = 0x40000000;
    private const uint Row = Dated - 1;
    private const uint Nobody = uint.MaxValue;
    private readonly int[] places;
    private readonly uint[] members;
    private readonly int perRow;
    private readonly int[]? index;

    private Blocks(int[] places, uint[] members, int perRow, int[]? index) => (this.places, this.members, this.perRow, this.index) = (places, members, perRow, index);

    /// <summary>Makes the blocks of one set.</summary>
    /// <param name="rows">The list.</param>
    /// <param name="set">Which keys.</param>
    /// <param name="wide">Takes what too many share: the key and the row.</param>
    public static Blocks Of(Rows rows, Keys.Set set, ConcurrentQueue<(uint Key, int Row)> wide)
    {
        var (entries, count) = Entries(rows, set);
        var sorted = Radix.Sort(entries, GC.AllocateUninitializedArray<ulong>(count), count);

        var blocks = Of(sorted.AsSpan(0, count), set.Count, rows.Count, null, (key, row) => wide.Enqueue((key, row)));
        blocks.MarkDated(rows, set.Undated);

        return blocks;
    }

    private void MarkDated(Rows rows, int undated)
    {
        for (var row = 0; row < rows.Count && undated >= 0; row++)
        {
            members[places[(row * perRow) + undated]] |= rows.All[row].Born > 0 ? Dated : 0;
        }
    }

    /// <summary>Makes blocks of entries that stand in the order of their keys, and of rows within a key.</summary>
    /// <param name="sorted">The key above, below it the number of the entry: so many a row.</param>
    /// <param name="perRow">How many entries a row may have.</param>
    /// <param name="rows">How many rows have entries.</param>
    /// <param name="only">Which rows these are; null for all.</param>
    /// <param name="wide">Takes what too many share.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Blocks Of(ReadOnlySpan<ulong> sorted, int perRow, int rows, int[]? only, Action<uint, int> wide)
    {
        var (places, members, at) = (new int[rows * perRow], new uint[Kept(sorted) + 1], 1);

        for (var (from, to) = (0, 0); from < sorted.Length; from = to)
        {
            for (to = from + 1; to < sorted.Length && sorted[to] >> 32 == sorted[from] >> 32; to++)
            {
            }

            for (var i = from; i < to && to - from > Wide; i++)
            {
                wide((uint)(sorted[i] >> 32), (int)((uint)sorted[i] / (uint)perRow));
            }

            for (var i = from; i < to && to - from is > 1 and <= Wide; i++)
            {
                places[(uint)sorted[i]] = at;
                var row = (uint)sorted[i] / (uint)perRow;
                members[at++] = (only is null ? row : (uint)only[row]) | (i == from ? First : 0);
            }
        }

        return new(places, members, perRow, only is null ? null : Index(only));
    }

    private static int[] Index(int[] only)
    {
        var index = new int[only.Length == 0 ? 0 : only[^1] + 1];
        Array.Fill(index, -1);

        for (var i = 0; i < only.Length; i++)
        {
            index[only[i]] = i;
        }

        return index;
    }

    /// <summary>Adds the rows before this one that share a key with it; some may come twice.</summary>
    /// <param name="row">The row.</param>
    /// <param name="seen">By row, the last row it was added for.</param>
    /// <param name="into">Where to add them.</param>
    /// <param name="count">How many there are already.</param>
    /// <returns>How many there are now.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Before(int row, int[] seen, ref int[] into, int count)
    {
        var place = index is null ? row : row < index.Length ? index[row] : -1;
        var ahead = Ahead(place);

        for (var i = 0; i < perRow && place >= 0; i++)
        {
            var at = places[(place * perRow) + i];
            var dated = members[at] & Dated;

            while (at > 0 && (members[at] & First) == 0)
            {
                var member = members[--at];
                var other = (int)(member & Row);

                if ((member & dated) == 0 && other < row && seen[other] != row)
                {
                    seen[other] = row;

                    if (count == into.Length)
                    {
                        Array.Resize(ref into, count * 2);
                    }

                    into[count++] = other;
                }
            }
        }

        return ahead == Nobody ? 0 : count;
    }

    // Blocks lie far apart in memory: those of the next row are asked for while this row's are read
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private uint Ahead(int place)
    {
        var (touched, from) = (0u, (place + 1) * perRow);

        for (var i = from; place >= 0 && i < Math.Min(from + perRow, places.Length); i++)
        {
            touched |= members[places[i]] & Row;
        }

        return touched;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (ulong[] Entries, int Count) Entries(Rows rows, Keys.Set set)
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
                        entries[count++] = ((ulong)keys[i] << 32) | (uint)((row * set.Count) + i);
                    }
                }
            }
        }

        return (entries, count);
    }

    private static int Kept(ReadOnlySpan<ulong> sorted)
    {
        var kept = 0;

        for (var i = 0; i < sorted.Length; i++)
        {
            kept += (i > 0 && sorted[i - 1] >> 32 == sorted[i] >> 32) || (i + 1 < sorted.Length && sorted[i + 1] >> 32 == sorted[i] >> 32) ? 1 : 0;
        }

        return kept;
    }
}
