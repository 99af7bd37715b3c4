namespace WholePicture.Matching.Linkage.Names;

/// <summary>One part of a name.</summary>
public sealed class Part
{
    /// <summary>Reads a part in plain letters.</summary>
    public Part(string text)
    {
        (Text, Known) = (text, Nicknames.Full(text));
        Sound = Names.Sound.Of(Known);
        Brief = Brief.Of(this);
    }

    /// <summary>As it was written, folded.</summary>
    public string Text { get; }

    /// <summary>Its full form, a nickname led back to it.</summary>
    public string Known { get; }

    /// <summary>How the full form sounds.</summary>
    public uint Sound { get; }

    /// <summary>What tells it from most others at a glance.</summary>
    public Brief Brief { get; }
}
