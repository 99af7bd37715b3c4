namespace WholePicture.Matching.Linkage.Names;

/// <summary>One part of a name.</summary>
public sealed class Part
{
    /// <summary>Reads a part in plain letters.</summary>
    public Part(string text)
    {
        (Text, Known) = (text, Nicknames.Full(text));
        (Sound, Letters) = (Names.Sound.Of(Known), LettersOf(text));
    }

    /// <summary>As it was written, folded.</summary>
    public string Text { get; }

    /// <summary>Its full form, a nickname led back to it.</summary>
    public string Known { get; }

    /// <summary>How the full form sounds.</summary>
    public uint Sound { get; }

    /// <summary>Which letters it has, a bit each.</summary>
    public uint Letters { get; }

    private static uint LettersOf(string text)
    {
        var letters = 0u;

        foreach (var letter in text)
        {
            letters |= 1u << (letter & 31);
        }

        return letters;
    }
}
