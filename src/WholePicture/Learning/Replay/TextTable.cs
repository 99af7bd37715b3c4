using System.Text;

namespace WholePicture.Learning.Replay;

/// <summary>Sets rows in columns for reading on a screen or on paper, breaking long words of text over lines.</summary>
internal static class TextTable
{
    private const string Gap = "  ";

    public static string Of(IReadOnlyList<(string Head, int Width)> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder();
        Row(text, columns, [.. columns.Select(column => column.Head)]);
        text.AppendLine(string.Join(Gap, columns.Select(column => new string('─', column.Width))));

        foreach (var row in rows)
        {
            Row(text, columns, row);
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, IReadOnlyList<(string Head, int Width)> columns, IReadOnlyList<string> cells)
    {
        var wrapped = cells.Select((cell, place) => Wrap(cell, columns[place].Width).ToList()).ToList();

        for (var line = 0; line < wrapped.Max(cell => cell.Count); line++)
        {
            text.AppendLine(string.Join(Gap, wrapped.Select((cell, place) => (line < cell.Count ? cell[line] : "").PadRight(columns[place].Width))).TrimEnd());
        }
    }

    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = "";

        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }
}
