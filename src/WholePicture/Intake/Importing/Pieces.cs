using System.Runtime.CompilerServices;

namespace WholePicture.Intake.Importing;

/// <summary>
/// Takes a file apart into entries without reading any of them: one a line, or the items of one JSON array.
/// It holds one entry at a time, however long the file, and a bad one does not spoil those after it.
/// </summary>
public sealed class Pieces(Stream file)
{
    private readonly Splitter splitter = new();

    /// <summary>Whether the file stopped before its array did; known when the last has been taken.</summary>
    public bool CutShort => splitter.CutShort;

    /// <summary>Each in turn, once.</summary>
    public async IAsyncEnumerable<Piece> All([EnumeratorCancellation] CancellationToken stop)
    {
        var buffer = new byte[64 * 1024];

        while (await file.ReadAsync(buffer, stop) is var read and > 0)
        {
            for (var place = 0; place < read; place++)
            {
                if (splitter.Take(buffer[place]) is { } piece)
                {
                    yield return piece;
                }
            }
        }

        if (splitter.End() is { } last)
        {
            yield return last;
        }
    }
}
