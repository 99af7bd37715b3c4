namespace WholePicture.Pictures.Genograms.Layout;

/// <summary>How large things are drawn, in pixels.</summary>
internal static class Sizes
{
    /// <summary>Half a shape.</summary>
    public const double Half = 25;

    /// <summary>From a shape's middle to where the words beside it begin.</summary>
    public const double Words = 32;

    /// <summary>The widest the words beside a shape may be.</summary>
    public const double WidestWords = 104;

    /// <summary>Between a person's words and the next shape.</summary>
    public const double Gap = 18;

    /// <summary>Half a row: the shapes in it, and the words beside them.</summary>
    public const double HalfRow = 34;

    /// <summary>Between two lines side by side.</summary>
    public const double Track = 14;

    /// <summary>Between two lines of harm, with room for words.</summary>
    public const double HarmTrack = 27;

    /// <summary>Between two of whom one is said to have hurt the other, for what is said of it.</summary>
    public const double HarmRoom = 76;

    /// <summary>Room for the words of a household, under its lowest row.</summary>
    public const double Label = 22;

    /// <summary>Round everything.</summary>
    public const double Margin = 26;

    /// <summary>Between two lines that leave one shape.</summary>
    public const double Port = 7;
}
