using System.Runtime.CompilerServices;

namespace WholePicture.Matching.Linkage.Reading;

/// <summary>Numbers that stand for values, so that equal values are found by equal numbers.</summary>
public static class Hash
{
    /// <summary>Of some bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        var hash = 0xCBF29CE484222325UL ^ (ulong)bytes.Length;

        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            hash = Mix(hash, BitConverter.ToUInt64(bytes));
        }

        var rest = 0UL;

        foreach (var one in bytes)
        {
            rest = (rest << 8) | one;
        }

        return Mix(hash, rest);
    }

    /// <summary>Of a text.</summary>
    public static ulong Of(ReadOnlySpan<char> text) => Of(System.Runtime.InteropServices.MemoryMarshal.AsBytes(text));

    /// <summary>Two numbers into one; their order matters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong a, ulong b)
    {
        var high = Math.BigMul(a ^ 0x9E3779B97F4A7C15UL, b ^ 0xBF58476D1CE4E5B9UL, out var low);

        return high ^ low;
    }

    /// <summary>Short, and never 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Short(ulong hash) => (uint)(hash ^ (hash >> 32)) is var mixed and not 0 ? mixed : 1;
}
