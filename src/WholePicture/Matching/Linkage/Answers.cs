using System.Buffers.Text;
using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Matching.Linkage;

/// <summary>Writes what was found, as many stretches at once as there are processors.</summary>
internal static class Answers
{
    private const int Stretch = 65_536;

    // Two ids with quotes and a number
    private const int Rest = 40;

    /// <summary>rec_id,cluster for every row.</summary>
    public static void WriteGroups(string file, Ids ids, int[] groups) => Write(file, "rec_id,cluster\n"u8, groups.Length, (row, into) =>
    {
        var at = Id(ids[row], into);
        into[at++] = (byte)',';
        at += Id(ids[groups[row]], into[at..]);
        into[at++] = (byte)'\n';

        return at;
    }, row => ids[row].Length + ids[groups[row]].Length);

    /// <summary>a,b,score for every pair.</summary>
    public static void WritePairs(string file, Ids ids, List<Pair> pairs) => Write(file, "a,b,score\n"u8, pairs.Count, (i, into) =>
    {
        var at = Id(ids[pairs[i].A], into);
        into[at++] = (byte)',';
        at += Id(ids[pairs[i].B], into[at..]);
        into[at++] = (byte)',';
        Utf8Formatter.TryFormat(pairs[i].Score, into[at..], out var length, new('F', 3));
        at += length;
        into[at++] = (byte)'\n';

        return at;
    }, i => ids[pairs[i].A].Length + ids[pairs[i].B].Length);

    /// <summary>An id as a cell: in quotes where it needs them.</summary>
    public static string Quoted(string id) => id.AsSpan().ContainsAny(",\"\n") ? $"\"{id}\"" : id;

    private delegate int Line(int number, Span<byte> into);

    private static void Write(string file, ReadOnlySpan<byte> header, int count, Line line, Func<int, int> length)
    {
        using var stream = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None, 1);
        stream.Write(header);
        var stretches = Enumerable.Range(0, (count / Stretch) + 1).Select(stretch => (From: stretch * Stretch, To: Math.Min(count, (stretch + 1) * Stretch)));

        foreach (var (bytes, used) in stretches.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(stretch => Lines(stretch.From, stretch.To, line, length)))
        {
            stream.Write(bytes, 0, used);
        }
    }

    private static (byte[] Bytes, int Used) Lines(int from, int to, Line line, Func<int, int> length)
    {
        var (bytes, at) = (new byte[(to - from) * 48], 0);

        for (var i = from; i < to; i++)
        {
            // Every sign of an id may be a quote, and be doubled
            if (bytes.Length - at < (2 * length(i)) + Rest)
            {
                Array.Resize(ref bytes, (bytes.Length * 2) + (2 * length(i)) + Rest);
            }

            at += line(i, bytes.AsSpan(at));
        }

        return (bytes, at);
    }

    private static int Id(ReadOnlySpan<byte> id, Span<byte> into)
    {
        if (id.IndexOfAny((byte)',', (byte)'"', (byte)'\n') < 0)
        {
            id.CopyTo(into);

            return id.Length;
        }

        into[0] = (byte)'"';
        id.CopyTo(into[1..]);
        into[id.Length + 1] = (byte)'"';

        return id.Length + 2;
    }
}
