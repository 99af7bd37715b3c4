using System.Text;

namespace WholePicture.Matching.Linkage.Names;

/// <summary>How a name sounds across the spellings it has in England: the first sound, then consonants, doubles once.</summary>
public static class Sound
{
    private static readonly (string From, string To)[] first = [("sch", "s"), ("shch", "s"), ("szcz", "s"), ("sz", "s"), ("cz", "s"), ("tsch", "s"), ("ts", "s"), ("wr", "r"), ("kn", "n"), ("ph", "f"), ("gh", "g"), ("kh", "k"), ("ck", "k"), ("sh", "s"), ("ch", "s"), ("th", "t"), ("dh", "d"), ("bh", "b"), ("dj", "j")];

    /// <summary>Of one part of a name in plain letters.</summary>
    public static string Of(string part)
    {
        var sound = new StringBuilder(part);

        foreach (var (from, to) in first)
        {
            sound.Replace(from, to);
        }

        sound.Replace("ce", "se").Replace("ci", "si").Replace("cy", "si");
        var kept = new StringBuilder(part.Length);

        for (var i = 0; i < sound.Length; i++)
        {
            var letter = sound[i] switch { 'q' or 'c' => 'k', 'z' or 'x' => 's', 'w' => 'v', 'j' => 'y', var other => other };
            var vowel = letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h';

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
