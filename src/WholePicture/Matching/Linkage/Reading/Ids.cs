using System.Runtime.CompilerServices;
using System.Text;

namespace WholePicture.Matching.Linkage.Reading;

/// <summary>The rec_ids of a list, as they were written, one after another in a few large blocks.</summary>
public sealed class Ids
{
    private readonly List<byte[]> blocks = [];
    private long[] places = [];

    /// <summary>How many.</summary>
    public int Count => places.Length;

    /// <summary>One of them.</summary>
    public ReadOnlySpan<byte> this[int row]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var block = blocks[(int)(places[row] >> 32)];
            var at = (int)places[row];

            return block.AsSpan(at + 2, block[at] | (block[at + 1] << 8));
        }
    }

    /// <summary>One of them as text.</summary>
    public string Text(int row) => Encoding.UTF8.GetString(this[row]);

    /// <summary>The row of an id; -1 when there is none. For tests and small lists.</summary>
    public int IndexOf(string id)
    {
        var row = 0;

        while (row < Count && Text(row) != id)
        {
            row++;
        }

        return row < Count ? row : -1;
    }

    /// <summary>Takes over the blocks of all slices; each place is a slice's own.</summary>
    public void Take(IReadOnlyList<(byte[] Block, int[] Places, int Count)> slices)
    {
        places = new long[slices.Sum(slice => slice.Count)];
        var at = 0;

        foreach (var (block, starts, count) in slices)
        {
            for (var i = 0; i < count; i++)
            {
                places[at++] = ((long)blocks.Count << 32) | (uint)starts[i];
            }

            blocks.Add(block);
        }
    }
}
