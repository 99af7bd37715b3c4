using System.Buffers;
using WholePicture.Database;
using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Intake.Importing.Lists;

/// <summary>An agency's list of people, row by row as it is written. The same rows, in the same order, as the scorer reads (<see cref="ListFile"/>).</summary>
internal sealed class PersonList
{
    private static readonly SearchValues<byte> blank = SearchValues.Create(" \t\r\n,;\""u8);
    private readonly byte[] bytes;
    private readonly Columns columns;
    private readonly (int, int, bool)[] cells = new (int, int, bool)[256];
    private readonly int first;
    private readonly Dictionary<string, int> named = [];

    private PersonList(byte[] bytes, Columns columns, int first)
    {
        (this.bytes, this.columns, this.first) = (bytes, columns, first);
        var others = Rows().SelectMany(row => new[] { row.Mother, row.KeptFrom }).Where(other => other.Length > 0).ToHashSet();

        foreach (var row in others.Count == 0 ? [] : Rows().Where(row => others.Contains(row.Id)))
        {
            named.TryAdd(row.Id, row.At);
        }
    }

    /// <summary>How many rows say something and have no rec_id: left out, since nobody could be led back to them.</summary>
    public int LeftOut { get; private set; }

    /// <summary>Every row that has a rec_id.</summary>
    public IEnumerable<ListedRow> Rows()
    {
        LeftOut = 0;
        for (var (at, line) = (first, 2); at < bytes.Length; line++)
        {
            var (row, from) = (Row(at, line, out var next), at);
            line += bytes.AsSpan(at, next - at).Count((byte)'\n') - 1;
            at = next;

            if (row is not null)
            {
                yield return row;
            }
            else if (bytes.AsSpan(from, at - from).IndexOfAnyExcept(blank) >= 0)
            {
                LeftOut++;
            }
        }
    }

    /// <summary>How far into the list a row stands, 0 to 1.</summary>
    public double Share(ListedRow row) => (double)row.At / bytes.Length;

    /// <summary>A row that others name; null when the list does not have it.</summary>
    public ListedRow? Named(string id) => named.TryGetValue(id, out var at) ? Row(at, 0, out _) : null;

    /// <summary>Opens a list.</summary>
    /// <exception cref="PlainError">Its first row does not name its columns, so that no row could be led back.</exception>
    public static PersonList Open(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var (told, mark) = (new List<string>(), bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0);
        var columns = Columns.Read(bytes.AsSpan(mark), told) ?? throw new PlainError(string.Join(' ', told));

        return new(bytes, columns, bytes.AsSpan(mark).IndexOf((byte)'\n') is var end and >= 0 ? mark + end + 1 : bytes.Length);
    }

    private ListedRow? Row(int at, int line, out int next)
    {
        var row = new Cells(bytes, columns.Separator, cells);
        row.From(at);
        row.Next();
        next = row.At;

        if (row[columns.At[0]].IsEmpty || row[columns.At[0]].Length > 65_000)
        {
            return null;
        }

        var texts = new string[columns.At.Count];

        for (var column = 0; column < texts.Length; column++)
        {
            texts[column] = Text(row, columns.At[column]);
        }

        return new(at, line, texts);
    }

    private static string Text(in Cells row, int column)
    {
        var cell = row[column];
        var letters = cell.Length <= 512 ? stackalloc char[512] : new char[cell.Length];
        Texts.Decode(cell, letters, out var length);
        var text = letters[..length].ToString();

        return column >= 0 && column < row.Count && row.IsQuoted(column) ? text.Replace("\"\"", "\"", StringComparison.Ordinal) : text;
    }
}
