using WholePicture.Matching.Linkage.Names;

namespace WholePicture.Matching.Linkage.Comparing;

/// <summary>How two names stand to each other: 0 one is blank, 1 different, 2 an initial, 3 somewhat alike, 4 nearly the same letters or the same sound, 5 a part or a short form of the same, 6 the same.</summary>
/// <remarks>Distinct names are few and pairs of them come again and again: what was found is kept. One a thread.</remarks>
public sealed class NameLevels(NameList names)
{
    /// <summary>How many levels there are.</summary>
    public const int Count = 7;

    private const int Kept = 1 << 17;
    private const double Near = 0.9;
    private const double Alike = 0.8;
    private readonly ulong[] keys = new ulong[Kept];
    private readonly byte[] levels = new byte[Kept];

    /// <summary>The level of two names by their numbers; the same whichever comes first.</summary>
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

        var key = a < b ? ((ulong)a << 32) | (uint)b : ((ulong)b << 32) | (uint)a;
        var at = (int)((key * 0x9E3779B97F4A7C15UL) >> 47);

        if (keys[at] != key)
        {
            (keys[at], levels[at]) = (key, (byte)Of(names[a], names[b]));
        }

        return levels[at];
    }

    /// <summary>The level of two names: the best that any part of one finds in the other.</summary>
    public static int Of(Name a, Name b)
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
                best = Math.Max(best, OfPart(a.Parts[i], a.Known[i], b.Parts[j], b.Known[j]));
            }
        }

        return best;
    }

    // "Mc Donald" and "McDonald", "Abdul Rahman" and "Abdulrahman"
    private static int Closed(Name a, Name b) =>
        a.Folded.Replace(" ", "", StringComparison.Ordinal) == b.Folded.Replace(" ", "", StringComparison.Ordinal) ? 5 : 1;

    private static int OfPart(string a, string knownA, string b, string knownB)
    {
        if (a.Length == 1 || b.Length == 1)
        {
            return a[0] == b[0] ? 2 : 1;
        }

        if (knownA == knownB)
        {
            return 5;
        }

        var likeness = Math.Max(Likeness.Of(a, b), Likeness.Of(knownA, knownB));

        return likeness >= Near || Sound.Of(knownA) == Sound.Of(knownB) && knownA.Length > 3 ? 4 : likeness >= Alike ? 3 : 1;
    }
}
