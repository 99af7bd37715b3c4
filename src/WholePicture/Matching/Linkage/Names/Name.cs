using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Matching.Linkage.Names;

/// <summary>A name as it is compared: folded to plain letters, in parts. Made once for each distinct spelling.</summary>
public sealed class Name
{
    private static readonly HashSet<string> particles = ["de", "da", "do", "dos", "du", "di", "la", "van", "von", "der", "den", "bin", "ibn", "al", "el", "ul", "ur", "binti", "bint", "mac", "the", "ap", "ferch", "mr", "mrs", "miss", "ms", "dr", "master"];
    private static readonly HashSet<string> nobody = ["baby", "unborn", "babyof", "babe", "ubb", "infant", "unknown", "notknown", "na", "nk", "none", "null", "xx", "xxx", "test", "female", "male", "girl", "boy", "twin", "of", "not", "known", "newborn", "bump", "unnamed", "tbc", "foetus", "fetus"];

    private Name(string folded, Part[] parts)
    {
        (Folded, Parts) = (folded, parts);
        First = parts.Length == 0 ? 0 : parts[0].Sound;
        Last = parts.Length < 2 ? 0 : parts[^1].Sound;
        Initial = parts.Length == 0 ? 0 : Hash.Short(parts[0].Known[0] switch { 'c' or 'q' => 'k', 'j' => 'y', 'z' => 's', 'e' or 'i' or 'o' or 'u' or 'h' => 'a', var letter => letter });
    }

    /// <summary>Nobody wrote a name, or one that only stands for "not yet named".</summary>
    public static Name Blank { get; } = new("", []);

    /// <summary>Lower case letters, parts parted by one space, without particles.</summary>
    public string Folded { get; }

    /// <summary>The parts without particles.</summary>
    public Part[] Parts { get; }

    /// <summary>How the first part sounds; 0 of a blank name.</summary>
    public uint First { get; }

    /// <summary>How the last of several parts sounds; otherwise 0.</summary>
    public uint Last { get; }

    /// <summary>How the name begins; 0 of a blank name.</summary>
    public uint Initial { get; }

    /// <summary>Nobody wrote a name, or one that only stands for "not yet named".</summary>
    public bool IsBlank => Parts.Length == 0;

    /// <summary>The letters that are compared of a name as it was written; empty for nobody's.</summary>
    public static string Letters(ReadOnlySpan<char> written)
    {
        var folded = Folding.Of(written);

        if (!folded.Contains(' ', StringComparison.Ordinal))
        {
            return nobody.Contains(folded) ? "" : folded;
        }

        var all = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        if (all.Length == 0 || nobody.Contains(all[0]) || all is ["n", "a"] or ["b", "o", _, ..])
        {
            return "";
        }

        var parts = all.Where(part => !particles.Contains(part)).ToArray();

        return string.Join(' ', parts.Length == 0 ? all : parts);
    }

    /// <summary>A name of such letters.</summary>
    public static Name Of(string letters) => letters.Length == 0 ? Blank : new(letters, [.. letters.Split(' ').Select(part => new Part(part))]);
}
