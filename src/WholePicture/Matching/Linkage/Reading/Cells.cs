using System.Runtime.CompilerServices;

namespace WholePicture.Matching.Linkage.Reading;

/// <summary>
/// Cuts bytes into rows and cells: commas, semicolons or tabs, quoted cells with doubled quotes and line ends inside them. A quote counts only where a cell begins;
/// one that is never closed within reach is read as an ordinary sign.
/// </summary>
public ref struct Cells(ReadOnlySpan<byte> bytes, byte separator, Span<(int From, int To, bool Quoted)> found)
{
    // No cell of a list of people is longer; beyond it a quote was left open by mistake
    private const int LongestQuoted = 20_000;
    private readonly ReadOnlySpan<byte> bytes = bytes;
    private readonly Span<(int From, int To, bool Quoted)> found = found;

    /// <summary>Where the next row begins.</summary>
    public int At { get; private set; }

    /// <summary>How many cells the present row has.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a quote of the present row was left open.</summary>
    public bool LeftOpen { get; private set; }

    /// <summary>Starts at a place.</summary>
    public void From(int at) => At = at;

    /// <summary>Cuts the next row; false where the bytes end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Next()
    {
        (Count, LeftOpen) = (0, false);

        if (At >= bytes.Length)
        {
            return false;
        }

        while (Cell())
        {
        }

        return true;
    }

    /// <summary>One cell without outer spaces, quotes not yet undoubled; empty for a column the row does not have.</summary>
    public readonly ReadOnlySpan<byte> this[int column] => column < 0 || column >= Count ? [] : Trimmed(bytes[found[column].From..found[column].To]);

    /// <summary>Whether a cell may hold doubled quotes.</summary>
    public readonly bool IsQuoted(int column) => found[column].Quoted;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> cell)
    {
        while (cell.Length > 0 && cell[0] <= ' ')
        {
            cell = cell[1..];
        }

        while (cell.Length > 0 && cell[^1] <= ' ')
        {
            cell = cell[..^1];
        }

        return cell;
    }

    // True while the row goes on
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Cell()
    {
        if (At < bytes.Length && bytes[At] == '"' && Closing(At + 1) is var closing and > 0)
        {
            Add(At + 1, closing, true);

            return Over(End(closing + 1));
        }

        LeftOpen |= At < bytes.Length && bytes[At] == '"';
        var end = End(At);
        Add(At, end, false);

        return Over(end);
    }

    // Most cells are short: a look at each sign is over sooner than a search
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int End(int at)
    {
        while (at < bytes.Length && bytes[at] != separator && bytes[at] != '\n')
        {
            at++;
        }

        return at;
    }

    private void Add(int from, int to, bool quoted)
    {
        if (Count < found.Length)
        {
            found[Count++] = (from, to, quoted);
        }
    }

    private bool Over(int end)
    {
        At = Math.Min(end + 1, bytes.Length);

        return end < bytes.Length && bytes[end] == separator;
    }

    private readonly int Closing(int from)
    {
        for (var at = from; at < bytes.Length && at - from < LongestQuoted; at++)
        {
            if (bytes[at] == '"' && ++at is var next && (next >= bytes.Length || bytes[next] != '"'))
            {
                return at - 1;
            }
        }

        return -1;
    }
}
