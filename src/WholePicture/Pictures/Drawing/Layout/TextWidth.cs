namespace WholePicture.Pictures.Drawing.Layout;

/// <summary>How wide words are in the widest sans serif that a reader is likely to have (DejaVu Sans; Verdana is much the same), so that in any other they fit too.</summary>
internal static class TextWidth
{
    private const double Bolder = 1.13;

    public static double Of(string text, bool bold = false, double size = Frame.Type) => text.Sum(Em) * size * (bold ? Bolder : 1);

    private static double Em(char letter) => letter switch
    {
        'i' or 'j' or 'l' or '\'' => 0.28,
        ' ' or '.' or ',' or ':' or ';' or '/' or '|' or '’' or 'I' or 'J' => 0.325,
        '(' or ')' or '-' or '!' or 'f' or 'r' or 't' => 0.395,
        '“' or '”' or '–' or '?' or 's' or 'z' => 0.525,
        'c' or 'k' or 'v' or 'x' or 'y' or 'F' or 'L' or 'P' or 'T' or 'Y' => 0.595,
        'D' or 'G' or 'H' or 'N' or 'O' or 'Q' or 'U' or '&' => 0.77,
        'w' => 0.82,
        'M' => 0.865,
        'm' or 'W' or '…' => 0.99,
        >= 'A' and <= 'Z' => 0.69,
        _ => 0.635,
    };
}
