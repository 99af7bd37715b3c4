namespace WholePicture.Pictures.Drawing.Layout;

/// <summary>A lane's name in the room there is for it: one line, or two in smaller type.</summary>
internal static class LaneName
{
    /// <summary>How far names stand from the edge.</summary>
    public const double Indent = 8;

    private const double Large = 15.5;
    private const double Small = 14;

    /// <summary>One line or two.</summary>
    public static IReadOnlyList<string> Lines(string name)
    {
        if (Fits(name, Large))
        {
            return [name];
        }

        var space = Enumerable.Range(0, name.Length).Where(at => name[at] == ' ' && Fits(name[..at], Small)).DefaultIfEmpty(-1).Max();

        return space < 0 ? [Cut(name, Large)] : [name[..space], Cut(name[(space + 1)..], Small)];
    }

    // Longer still: the text has all of it
    private static string Cut(string line, double size)
    {
        if (Fits(line, size))
        {
            return line;
        }

        var kept = Enumerable.Range(1, line.Length).Where(length => Fits(line[..length] + "…", size)).DefaultIfEmpty(1).Max();

        return line[..kept].TrimEnd() + "…";
    }

    private static bool Fits(string line, double size) => TextWidth.Of(line, true, size) <= Frame.Names - Indent;
}
