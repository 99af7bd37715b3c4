using WholePicture.Pictures.Drawing.Layout;

namespace WholePicture.Pictures.Genograms.Layout;

/// <summary>Fits words to the room there is. They are never made smaller: what does not fit is in the text.</summary>
internal static class Lettering
{
    /// <summary>How wide a line is.</summary>
    public static double Width(string line, bool bold = false) => TextWidth.Of(line, bold);

    /// <summary>The lines beside a shape: the first in at most two, others in one, each cut where there is no room.</summary>
    public static IReadOnlyList<(string Text, bool Bold)> Fit(IReadOnlyList<string> words) =>
        [.. words.SelectMany((line, place) => (place == 0 ? Two(line, true) : [Cut(line, false)]).Select(part => (part, place == 0)))];

    /// <summary>A line in at most two, the second cut where there is no room.</summary>
    public static IReadOnlyList<string> Two(string line, bool bold, double room = Sizes.WidestWords)
    {
        if (Width(line, bold) <= room || !line.Contains(' ', StringComparison.Ordinal))
        {
            return [Cut(line, bold, room)];
        }

        var end = Enumerable.Range(1, line.Length - 1).Where(place => line[place] == ' ' && Width(line[..place], bold) <= room).DefaultIfEmpty(0).Max();

        return end == 0 ? [Cut(line, bold, room)] : [line[..end], Cut(line[(end + 1)..], bold, room)];
    }

    /// <summary>A line, cut where there is no room.</summary>
    public static string Cut(string line, bool bold, double room = Sizes.WidestWords)
    {
        if (Width(line, bold) <= room + 1)
        {
            return line;
        }

        var end = line.Length - 1;
        while (end > 1 && Width(line[..end] + "…", bold) > room)
        {
            end--;
        }

        return line[..end].TrimEnd() + "…";
    }
}
