namespace WholePicture.Pictures.Drawing.Layout;

/// <summary>About how wide words are in a common sans serif. A little generous, so that another typeface still fits.</summary>
internal static class TextWidth
{
    private const double Generous = 1.04;
    private const double Bolder = 1.07;

    public static double Of(string text, bool bold = false, double size = Frame.Type) => text.Sum(Em) * size * Generous * (bold ? Bolder : 1);

    private static double Em(char letter) => letter switch
    {
        'i' or 'j' or 'l' or '\'' or '’' or '|' => 0.23,
        ' ' or '.' or ',' or ':' or ';' or '!' or 'f' or 't' or 'I' or '/' => 0.28,
        '(' or ')' or '-' or 'r' or '“' or '”' => 0.335,
        'c' or 'k' or 's' or 'v' or 'x' or 'y' or 'z' or 'J' => 0.5,
        'm' or 'M' => 0.83,
        'w' or 'C' or 'D' or 'H' or 'N' or 'R' or 'U' => 0.72,
        'W' => 0.94,
        'G' or 'O' or 'Q' => 0.78,
        >= 'A' and <= 'Z' => 0.67,
        _ => 0.556,
    };
}
