namespace WholePicture.Words;

/// <summary>Telephone numbers, however they are written.</summary>
public static class Telephone
{
    private const int Figures = 9;

    /// <summary>The last nine figures: 07…, +44 7… and 0044 7… are one line; null for fewer.</summary>
    public static string? Line(string written) => string.Concat(written.Where(char.IsAsciiDigit)) is { Length: >= Figures } figures ? figures[^Figures..] : null;
}
