using System.Runtime.CompilerServices;
using WholePicture.Matching.Linkage.Names;

namespace WholePicture.Matching.Linkage.Comparing;

/// <summary>How two names stand to each other: 0 one is blank, 1 different, 2 an initial, 3 somewhat alike, 4 nearly the same letters or the same sound, 5 a part or a short form of the same, 6 the same.</summary>
/// <remarks>Distinct names are few and pairs of them come again and again: what was found is kept. One a thread.</remarks>
public sealed class NameLevels(NameList names)
{
    /// <summary>How many levels there are.</summary>
    public const int Count = 7;

    /// <summary>The level of one name, letter by letter.</summary>
    public const int Same = 6;

    private const int Bits = 19;
    private const double Near = 0.9;
    private const double Alike = Brief.Alike;

    // Both numbers and, in the lowest four bits, the level
    private readonly ulong[] kept = new ulong[1 << Bits];
    private readonly Likeness likeness = new();

    /// <summary>The level of two names by their numbers; the same whichever comes first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Of(int a, int b)
    {
        if (a == 0 || b == 0)
        {
            return 0;
        }

        if (a == b)
        {
            return 6;
        }

        if (names.AreFarApart(a, b))
        {
            return 1;
        }

        var key = a < b ? ((ulong)a << 34) | ((ulong)b << 4) : ((ulong)b << 34) | ((ulong)a << 4);
        ref var place = ref kept[(key * 0x9E3779B97F4A7C15UL) >> (64 - Bits)];

        if ((place & ~15UL) != key)
        {
            place = key | (uint)Of(names[a], names[b]);
        }

        return (int)(place & 15);
    }

    /// <summary>The level of two names: the best that any part of one finds in the other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Of(Name a, Name b)
    {
        if (a.IsBlank || b.IsBlank)
        {
            return 0;
        }

        var best = a.Folded == b.Folded ? 6 : a.Parts.Length * b.Parts.Length > 1 ? Closed(a, b) : 1;

        for (var i = 0; i < a.Parts.Length && best < 5; i++)
        {
            for (var j = 0; j < b.Parts.Length; j++)
            {
                best = Math.Max(best, OfPart(a.Parts[i], b.Parts[j]));
            }
        }

        return best > 3 && a.Parts.Length > 1 && b.Parts.Length > 1 && Lacks(b, a) && Lacks(a, b) ? OfFirst(a, b, best) : best;
    }

    // Kaur, Bibi or Muhammad stands in the names of a whole family: twins share it, and what each has besides tells them apart
    private int OfFirst(Name a, Name b, int best) => OfPart(a.Parts[0], b.Parts[0]) is var first and < 4 ? first : Math.Min(best, OfPart(a.Parts[^1], b.Parts[^1]));

    private bool Lacks(Name name, Name other) => Array.Exists(other.Parts, part => Array.TrueForAll(name.Parts, held => OfPart(part, held) == 1));

    // "Mc Donald" and "McDonald", "Abdul Rahman" and "Abdulrahman"
    private static int Closed(Name a, Name b) =>
        a.Folded.Replace(" ", "", StringComparison.Ordinal) == b.Folded.Replace(" ", "", StringComparison.Ordinal) ? 5 : 1;

    private int OfPart(Part a, Part b)
    {
        if (a.Text.Length == 1 || b.Text.Length == 1)
        {
            return a.Text[0] == b.Text[0] ? 2 : 1;
        }

        if (a.Known == b.Known)
        {
            return 5;
        }

        if (a.Sound == b.Sound && Math.Min(a.Known.Length, b.Known.Length) > 3)
        {
            return 4;
        }

        // Which comes first may not matter
        var alike = string.CompareOrdinal(a.Text, b.Text) < 0 ? likeness.Of(a, b, Alike) : likeness.Of(b, a, Alike);

        return alike >= Near ? 4 : alike >= Alike ? 3 : 1;
    }
}
