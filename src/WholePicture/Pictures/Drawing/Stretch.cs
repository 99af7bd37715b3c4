namespace WholePicture.Pictures.Drawing;

/// <summary>Something that lasts.</summary>
/// <param name="Piece">What it is.</param>
/// <param name="Kind">How it is drawn.</param>
/// <param name="From">From when.</param>
/// <param name="Until">Until when.</param>
/// <param name="Caption">Its words in the drawing.</param>
/// <param name="Ticks">Moments marked within it.</param>
public sealed record Stretch(Piece Piece, StretchKind Kind, DateTimeOffset From, DateTimeOffset Until, string Caption, IReadOnlyList<DateTimeOffset>? Ticks = null);

/// <summary>Kinds of stretch.</summary>
public enum StretchKind
{
    /// <summary>A level of help.</summary>
    Help = 0,

    /// <summary>Social care's work with the child.</summary>
    Work,

    /// <summary>Known by police, not yet by social care.</summary>
    Delay,

    /// <summary>Known by police, and no record that it ever arrived.</summary>
    NoArrival,

    /// <summary>Arrived at once.</summary>
    AtOnce,

    /// <summary>An agency has recorded nothing.</summary>
    Silence,

    /// <summary>Words alone.</summary>
    Note,
}
