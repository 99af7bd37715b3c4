using System.Text;

namespace WholePicture.Matching.Linkage;

/// <summary>
/// Reads a list of people as agencies send it: a byte-order mark, commas, semicolons or tabs, quoted fields, and bytes that are not UTF-8
/// (such a row is read as Windows text). One row at a time, so that a file of any size can be read.
/// </summary>
public sealed class CsvRows(Stream from)
{
    private const int Block = 1 << 20;
    private static readonly UTF8Encoding strict = new(false, true);
    private readonly byte[] block = new byte[Block];
    private readonly List<int> ends = [];
    private byte[] row = new byte[4096];
    private char[] text = new char[4096];
    private int length, at, filled;
    private byte separator;

    /// <summary>How many fields the present row has.</summary>
    public int Count => ends.Count;

    /// <summary>How many rows were not UTF-8.</summary>
    public int NotUtf8 { get; private set; }

    /// <summary>One field of the present row, without quotes and outer spaces; empty when the row is too short.</summary>
    /// <param name="column">From 0; below 0 for a column the file does not have.</param>
    public ReadOnlySpan<char> Field(int column)
    {
        if (column < 0 || column >= ends.Count)
        {
            return [];
        }

        var start = column == 0 ? 0 : ends[column - 1];

        return text.AsSpan(start, ends[column] - start).Trim();
    }

    /// <summary>Goes to the next row that is not blank; false at the end.</summary>
    public bool Next()
    {
        while (ReadRow())
        {
            if (length > 0)
            {
                Split();

                return true;
            }
        }

        return false;
    }

    // A line end inside quotes belongs to the field
    private bool ReadRow()
    {
        length = 0;
        var quoted = false;

        for (var next = Byte(); next >= 0; next = Byte())
        {
            quoted ^= next == '"';

            if (next == '\n' && !quoted)
            {
                return true;
            }

            Append((byte)next);
        }

        return length > 0;
    }

    private int Byte()
    {
        if (at == filled)
        {
            (at, filled) = (0, from.Read(block));
        }

        return filled == 0 ? -1 : block[at++];
    }

    private void Append(byte next)
    {
        if (length == row.Length)
        {
            Array.Resize(ref row, length * 2);
        }

        if (next != '\r')
        {
            row[length++] = next;
        }
    }

    private void Split()
    {
        var bytes = row.AsSpan(0, length);
        var marked = separator == 0 && bytes.StartsWith(Encoding.UTF8.Preamble);
        bytes = marked ? bytes[3..] : bytes;
        separator = separator == 0 ? Separator(bytes) : separator;
        var chars = Decode(bytes);
        ends.Clear();
        var (to, quoted) = (0, false);

        for (var i = 0; i < chars; i++)
        {
            if (text[i] == '"')
            {
                var doubled = quoted && i + 1 < chars && text[i + 1] == '"';
                text[to] = '"';
                (to, i, quoted) = doubled ? (to + 1, i + 1, true) : (to, i, !quoted);
            }
            else if (text[i] == separator && !quoted)
            {
                ends.Add(to);
            }
            else
            {
                text[to++] = text[i];
            }
        }

        ends.Add(to);
    }

    private static byte Separator(ReadOnlySpan<byte> header)
    {
        var (commas, semicolons, tabs) = (header.Count((byte)','), header.Count((byte)';'), header.Count((byte)'\t'));

        return semicolons > commas && semicolons >= tabs ? (byte)';' : tabs > commas ? (byte)'\t' : (byte)',';
    }

    private int Decode(ReadOnlySpan<byte> bytes)
    {
        text = text.Length < bytes.Length ? new char[bytes.Length * 2] : text;

        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return strict.GetChars(bytes, text);
        }

        NotUtf8++;

        return Encoding.Latin1.GetChars(bytes, text);
    }
}
