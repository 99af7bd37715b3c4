using System.Globalization;
using System.Text;

namespace WholePicture.Matching.Linkage;

/// <summary>A name as it is compared: folded to plain letters, in parts, with how it sounds. Made once for each distinct spelling.</summary>
/// <param name="Folded">Lower case a to z, parts parted by one space.</param>
/// <param name="Parts">The parts without particles.</param>
/// <param name="Known">Each part's full form, a nickname led back to it.</param>
/// <param name="Sound">How the first part sounds.</param>
public sealed record Name(string Folded, string[] Parts, string[] Known, string Sound)
{
    private static readonly HashSet<string> particles = ["de", "da", "van", "von", "der", "den", "bin", "ibn", "al", "el", "binti", "bint", "mac", "the", "ap", "ferch", "mr", "mrs", "miss", "ms", "dr", "master"];
    private static readonly HashSet<string> nobody = ["baby", "unborn", "babyof", "infant", "unknown", "notknown", "na", "nk", "test", "female", "male", "girl", "boy", "twin", "of", "not", "known", "newborn", "bump"];

    /// <summary>Nobody wrote a name, or one that only stands for "not yet named".</summary>
    public bool IsBlank => Parts.Length == 0;

    /// <summary>Reads a name as it was written.</summary>
    public static Name Read(string written)
    {
        var folded = Fold(written);
        var all = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var unnamed = all.Length > 0 && nobody.Contains(all[0]);
        var parts = unnamed ? [] : all.Where(part => !particles.Contains(part)).ToArray();
        parts = parts.Length == 0 && !unnamed ? all : parts;

        return new(string.Join(' ', parts), parts, [.. parts.Select(Nicknames.Full)], parts.Length == 0 ? "" : SoundOf(Nicknames.Full(parts[0])));
    }

    /// <summary>Plain lower-case letters: marks taken off, an apostrophe closed up, any other sign a space.</summary>
    public static string Fold(string written)
    {
        var folded = new StringBuilder(written.Length);

        foreach (var letter in written.Normalize(NormalizationForm.FormKD))
        {
            _ = letter switch
            {
                _ when char.IsAsciiLetterOrDigit(letter) => folded.Append(char.ToLowerInvariant(letter)),
                'ß' => folded.Append("ss"),
                'ł' or 'Ł' => folded.Append('l'),
                'ı' or 'İ' => folded.Append('i'),
                'ø' or 'Ø' => folded.Append('o'),
                'đ' or 'Đ' or 'ð' or 'Ð' => folded.Append('d'),
                'æ' or 'Æ' => folded.Append("ae"),
                'œ' or 'Œ' => folded.Append("oe"),
                'þ' or 'Þ' => folded.Append("th"),
                '\'' or '’' or '‘' or '`' or 'ʼ' => folded,
                _ when char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark => folded,
                _ when folded.Length > 0 && folded[^1] != ' ' => folded.Append(' '),
                _ => folded,
            };
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>How a part sounds across the spellings that one name has in England: the first sound, then consonants, doubles once.</summary>
    public static string SoundOf(string part)
    {
        var sound = new StringBuilder(part);
        sound.Replace("ph", "f").Replace("gh", "g").Replace("kh", "k").Replace("ck", "k").Replace("sch", "s").Replace("sz", "s").Replace("cz", "s")
            .Replace("sh", "s").Replace("ch", "s").Replace("th", "t").Replace("dh", "d").Replace("bh", "b").Replace("q", "k").Replace("z", "s")
            .Replace("x", "ks").Replace("w", "v").Replace("j", "y").Replace("ce", "se").Replace("ci", "si").Replace("c", "k");
        var kept = new StringBuilder();

        for (var i = 0; i < sound.Length; i++)
        {
            var letter = sound[i];
            var vowel = "aeiouyh".Contains(letter, StringComparison.Ordinal);

            if (i == 0)
            {
                kept.Append(vowel ? 'a' : letter);
            }
            else if (!vowel && kept[^1] != letter)
            {
                kept.Append(letter);
            }
        }

        return kept.ToString();
    }
}
