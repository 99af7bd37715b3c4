using System.Numerics;
using System.Runtime.CompilerServices;
using WholePicture.Matching.Linkage.Names;

namespace WholePicture.Matching.Linkage.Comparing;

/// <summary>How alike two words are: Jaro-Winkler, 0 to 1. The search for a letter in reach is one operation on the bits of its places. One a thread.</summary>
public sealed class Likeness
{
    private const int Longest = 64;
    private readonly ulong[] places = new ulong[128];

    /// <summary>How alike two parts of a name are; 0 where the letters they have cannot make them as alike as is asked.</summary>
    /// <param name="a">One part.</param>
    /// <param name="b">The other.</param>
    /// <param name="least">Below this the answer does not matter.</param>
    public double Of(Part a, Part b, double least) => Brief.CouldBe(a.Brief, b.Brief, least) ? Of(a.Text, b.Text) : 0;

    /// <summary>Of two words in plain letters; longer ones are alike only when they are the same.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double Of(string a, string b)
    {
        if (a == b)
        {
            return 1;
        }

        if (a.Length == 0 || b.Length == 0 || a.Length > Longest || b.Length > Longest)
        {
            return 0;
        }

        for (var j = 0; j < b.Length; j++)
        {
            places[b[j] & 127] |= 1UL << j;
        }

        var jaro = Jaro(a, b);

        foreach (var letter in b)
        {
            places[letter & 127] = 0;
        }

        return jaro + (Start(a, b) * 0.1 * (1 - jaro));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double Jaro(string a, string b)
    {
        var reach = Math.Max(0, (Math.Max(a.Length, b.Length) / 2) - 1);
        var (inA, inB) = (0UL, 0UL);

        for (var i = 0; i < a.Length; i++)
        {
            var (from, to) = (Math.Max(0, i - reach), Math.Min(b.Length - 1, i + reach));

            if (from <= to && (places[a[i] & 127] & ~inB & (ulong.MaxValue << from) & (ulong.MaxValue >> (63 - to))) is var found and not 0)
            {
                (inA, inB) = (inA | (1UL << i), inB | (found & (0 - found)));
            }
        }

        var common = BitOperations.PopCount(inA);

        return common == 0 ? 0 : (((double)common / a.Length) + ((double)common / b.Length) + ((common - (Moved(a, b, inA, inB) / 2.0)) / common)) / 3;
    }

    private static int Moved(string a, string b, ulong inA, ulong inB)
    {
        var moved = 0;

        for (; inA != 0; inA &= inA - 1, inB &= inB - 1)
        {
            moved += a[BitOperations.TrailingZeroCount(inA)] == b[BitOperations.TrailingZeroCount(inB)] ? 0 : 1;
        }

        return moved;
    }

    private static int Start(string a, string b)
    {
        var start = 0;

        while (start < Math.Min(4, Math.Min(a.Length, b.Length)) && a[start] == b[start])
        {
            start++;
        }

        return start;
    }
}
