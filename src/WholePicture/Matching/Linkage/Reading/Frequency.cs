using System.Numerics;
using System.Runtime.CompilerServices;

namespace WholePicture.Matching.Linkage.Reading;

/// <summary>How often values come, counted by hash: two values may be counted together, so that one looks more usual than it is, never rarer.</summary>
public sealed class Frequency(int rows)
{
    private readonly int[] counts = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1024, rows * 2L))];

    /// <summary>Counts one; 0 is no value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong value) => counts[Place(value)] += value == 0 ? 0 : 1;

    /// <summary>How often it came.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(ulong value) => value == 0 ? 0 : counts[Place(value)];

    /// <summary>A whole address as one value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Address(in Row row) => row.House == 0 ? 0 : Hash.Mix(((ulong)row.House << 32) | row.Street, row.Postcode);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Place(ulong value) => (int)((value * 0x9E3779B97F4A7C15UL) >> 32) & (counts.Length - 1);
}
