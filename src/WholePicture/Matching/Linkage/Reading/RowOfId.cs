using System.Numerics;
using System.Runtime.CompilerServices;

namespace WholePicture.Matching.Linkage.Reading;

/// <summary>The row of each id, by the id's hash.</summary>
internal sealed class RowOfId(int rows)
{
    private readonly ulong[] keys = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, rows * 2L))];
    private readonly int[] values = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, rows * 2L))];

    /// <summary>Keeps it; false when the id was there before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Add(ulong id, int row)
    {
        var at = Place(id | 1);
        var isNew = keys[at] == 0;
        (keys[at], values[at]) = isNew ? (id | 1, row) : (keys[at], values[at]);

        return isNew;
    }

    /// <summary>The row, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ulong id) => Place(id | 1) is var at && keys[at] == 0 ? -1 : values[at];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Place(ulong key)
    {
        var at = (int)(key >> 17) & (keys.Length - 1);

        while (keys[at] != 0 && keys[at] != key)
        {
            at = (at + 1) & (keys.Length - 1);
        }

        return at;
    }
}
