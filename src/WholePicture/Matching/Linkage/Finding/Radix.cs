using System.Runtime.CompilerServices;

namespace WholePicture.Matching.Linkage.Finding;

/// <summary>Sorts by the upper 32 bits, keeping the order of equals; time grows with the number of entries only.</summary>
internal static class Radix
{
    private const int Bits = 11;
    private const int Buckets = 1 << Bits;

    /// <summary>Sorts the first <paramref name="count"/>; the answer is in one of the two arrays.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong[] Sort(ulong[] entries, ulong[] other, int count)
    {
        var places = new int[Buckets];

        for (var shift = 32; shift < 64; shift += Bits)
        {
            Array.Clear(places);

            foreach (var entry in entries.AsSpan(0, count))
            {
                places[(entry >> shift) & (Buckets - 1)]++;
            }

            for (var (bucket, at) = (0, 0); bucket < Buckets; bucket++)
            {
                (places[bucket], at) = (at, at + places[bucket]);
            }

            foreach (var entry in entries.AsSpan(0, count))
            {
                other[places[(entry >> shift) & (Buckets - 1)]++] = entry;
            }

            (entries, other) = (other, entries);
        }

        return entries;
    }
}
