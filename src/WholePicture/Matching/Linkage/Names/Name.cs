using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Matching.Linkage.Names;

/// <summary>A name as it is compared: folded to plain letters, in parts, with how it sounds. Made once for each distinct spelling.</summary>
public sealed class Name
{
    private static readonly HashSet<string> particles = ["de", "da", "do", "dos", "du", "di", "la", "van", "von", "der", "den", "bin", "ibn", "al", "el", "ul", "ur", "binti", "bint", "mac", "the", "ap", "ferch", "mr", "mrs", "miss", "ms", "dr", "master"];
    private static readonly HashSet<string> nobody = ["baby", "unborn", "babyof", "infant", "unknown", "notknown", "na", "nk", "none", "null", "test", "female", "male", "girl", "boy", "twin", "of", "not", "known", "newborn", "bump", "unnamed", "tbc", "foetus", "fetus"];

    /// <summary>Nobody wrote a name, or one that only stands for "not yet named".</summary>
    public static Name Blank { get; } = new("", []);

    private Name(string folded, string[] parts)
    {
        (Folded, Parts) = (folded, parts);
        Known = [.. parts.Select(Nicknames.Full)];
        First = parts.Length == 0 ? 0 : Hash.Short(Hash.Of(Sound.Of(Known[0])));
        Last = parts.Length < 2 ? 0 : Hash.Short(Hash.Of(Sound.Of(Known[^1])));
        Initial = parts.Length == 0 ? 0 : Hash.Short(Known[0][0] switch { 'c' or 'q' => 'k', 'j' => 'y', 'z' => 's', 'e' or 'i' or 'o' or 'u' or 'h' => 'a', var letter => letter });
    }

    /// <summary>Lower case letters, parts parted by one space, without particles.</summary>
    public string Folded { get; }

    /// <summary>The parts without particles.</summary>
    public string[] Parts { get; }

    /// <summary>Each part's full form, a nickname led back to it.</summary>
    public string[] Known { get; }

    /// <summary>How the first part sounds; 0 of a blank name.</summary>
    public uint First { get; }

    /// <summary>How the last of several parts sounds; otherwise 0.</summary>
    public uint Last { get; }

    /// <summary>How the name begins; 0 of a blank name.</summary>
    public uint Initial { get; }

    /// <summary>Nobody wrote a name, or one that only stands for "not yet named".</summary>
    public bool IsBlank => Parts.Length == 0;

    /// <summary>Reads a name as it was written.</summary>
    public static Name Read(string written)
    {
        var all = Folding.Of(written).Split(' ', StringSplitOptions.RemoveEmptyEntries);

        if (all.Length == 0 || nobody.Contains(all[0]))
        {
            return Blank;
        }

        var parts = all.Where(part => !particles.Contains(part)).ToArray();
        parts = parts.Length == 0 ? all : parts;

        return new(string.Join(' ', parts), parts);
    }
}
