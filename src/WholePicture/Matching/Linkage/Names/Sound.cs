using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Matching.Linkage.Names;

/// <summary>How a name sounds across the spellings it has in England: the first sound, then consonants, doubles once.</summary>
public static class Sound
{
    /// <summary>A number for the sound of one part of a name in plain letters; never 0.</summary>
    public static uint Of(ReadOnlySpan<char> part)
    {
        var (hash, last) = (1UL, '\0');

        for (var i = 0; i < part.Length;)
        {
            var (sound, length) = Next(part[i..], i == 0);
            i += length;

            // Any vowel may begin a name; inside, vowels and doubles are what slips most
            if (sound == ' ')
            {
                continue;
            }

            var vowel = sound is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h';

            if (last == '\0' || (!vowel && sound != last))
            {
                last = vowel ? 'a' : sound;
                hash = Hash.Mix(hash, last);
            }
        }

        return Hash.Short(hash);
    }

    private static (char Sound, int Length) Next(ReadOnlySpan<char> rest, bool first)
    {
        var next = rest.Length > 1 ? rest[1] : ' ';

        return rest[0] switch
        {
            's' when rest.StartsWith("sch") || rest.StartsWith("shch") || rest.StartsWith("szcz") => ('s', rest[1] == 'c' ? 3 : 4),
            't' when rest.StartsWith("tsch") => ('s', 4),
            's' or 'c' when next is 'z' or 'h' => ('s', 2),
            't' when next == 's' => ('s', 2),
            'c' when next is 'e' or 'i' or 'y' => ('s', 1),
            'c' when next == 'k' => ('k', 2),
            'p' when next == 'h' => ('f', 2),
            'g' or 'k' or 't' or 'd' or 'b' when next == 'h' => (rest[0], 2),
            'w' when next == 'r' && first => ('r', 2),
            'k' when next == 'n' && first => ('n', 2),
            'd' when next == 'j' => ('y', 2),
            'c' or 'q' => ('k', 1),
            'z' or 'x' => ('s', 1),
            'w' => ('v', 1),
            'j' => ('y', 1),
            var letter => (letter, 1),
        };
    }
}
