namespace WholePicture.Pictures.Genograms;

/// <summary>Somebody in the family.</summary>
/// <param name="Id">Their key in the drawing.</param>
/// <param name="Figure">Their shape.</param>
/// <param name="Inside">What stands in the shape: the age, or a question mark for somebody nobody named.</param>
/// <param name="Words">A few lines beside it, what they are to the child first.</param>
/// <param name="IsNamed">Whether anybody recorded who they are; if not, the shape is dashed.</param>
/// <param name="HasDied">Whether they are recorded as dead; then a cross lies over the shape.</param>
/// <param name="IsChild">Whether it is the child whose picture it is; then the shape has two edges.</param>
/// <param name="Stated">All that is said of them.</param>
public sealed record Member(string Id, Figure Figure, string Inside, IReadOnlyList<string> Words, bool IsNamed, bool HasDied, bool IsChild, Stated Stated);

/// <summary>The shapes of standard notation.</summary>
public enum Figure
{
    /// <summary>A diamond: sex not recorded.</summary>
    NotRecorded = 0,

    /// <summary>A circle.</summary>
    Woman,

    /// <summary>A square.</summary>
    Man,

    /// <summary>A triangle: not born yet.</summary>
    Unborn,
}

/// <summary>Says a shape.</summary>
public static class Figures
{
    /// <summary>"man", "woman", "sex not recorded", "not born yet".</summary>
    public static string InWords(this Figure figure) => figure switch
    {
        Figure.Woman => "female",
        Figure.Man => "male",
        Figure.Unborn => "not born yet",
        _ => "sex not recorded",
    };
}
