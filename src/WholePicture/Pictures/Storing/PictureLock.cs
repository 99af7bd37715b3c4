using WholePicture.Words;

namespace WholePicture.Pictures.Storing;

/// <summary>
/// What keeps two placements from missing each other. Whoever adds an entry locks its people, then the pictures they belong to;
/// whoever draws a picture that brings in somebody new locks that person before reading about them. So of an entry about somebody
/// and a picture that gains them, whichever comes second sees the first.
/// </summary>
public static class PictureLock
{
    /// <summary>The word locked for a person.</summary>
    public static string On(PersonId person) => $"person:{person}";
}
