using System.Buffers;
using System.Runtime.CompilerServices;
using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Matching.Linkage;

/// <summary>Writes what was found, as many stretches at once as there are processors.</summary>
internal static class Answers
{
    private const int Stretch = 65_536;

    // Two ids with quotes and a number
    private const int Rest = 40;

    /// <summary>rec_id,cluster for every row.</summary>
    public static void WriteGroups(string file, Ids ids, int[] groups) => Write(file, "rec_id,cluster\n"u8, groups.Length, (row, into) => Two(ids[row], ids[groups[row]], into, out _));

    /// <summary>a,b,score for every pair.</summary>
    public static void WritePairs(string file, Ids ids, List<Pair> pairs) => Write(file, "a,b,score\n"u8, pairs.Count, (i, into) =>
    {
        var (a, b, score) = pairs[i];
        var at = Two(ids[a], ids[b], into, out var fits);

        return fits ? at - 1 + Score(score, into[(at - 1)..]) : at;
    });

    /// <summary>An id as a cell: in quotes where it was read out of quotes, which still doubles those inside; a single one in the middle stood in none.</summary>
    public static string Quoted(string id) => id.AsSpan().ContainsAny(",\r\n") || id.Contains("\"\"", StringComparison.Ordinal) ? $"\"{id}\"" : id;

    // Writes one line and says how long it is; or, where it does not fit, how much room it needs, below 0
    private delegate int Line(int number, Span<byte> into);

    private static void Write(string file, ReadOnlySpan<byte> header, int count, Line line)
    {
        using var stream = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None, 1);
        stream.Write(header);
        var stretches = Enumerable.Range(0, (count / Stretch) + 1).Select(stretch => (From: stretch * Stretch, To: Math.Min(count, (stretch + 1) * Stretch)));

        foreach (var (bytes, used) in stretches.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(stretch => Lines(stretch.From, stretch.To, line)))
        {
            stream.Write(bytes, 0, used);
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (byte[] Bytes, int Used) Lines(int from, int to, Line line)
    {
        var (bytes, at) = (ArrayPool<byte>.Shared.Rent(Stretch * 32), 0);

        for (var i = from; i < to;)
        {
            var length = line(i, bytes.AsSpan(at));

            if (length > 0)
            {
                (at, i) = (at + length, i + 1);
            }
            else
            {
                var longer = ArrayPool<byte>.Shared.Rent((bytes.Length * 2) - length);
                bytes.AsSpan(0, at).CopyTo(longer);
                ArrayPool<byte>.Shared.Return(bytes);
                bytes = longer;
            }
        }

        return (bytes, at);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Two(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, Span<byte> into, out bool fits)
    {
        fits = into.Length >= a.Length + b.Length + Rest;

        if (!fits)
        {
            return -(a.Length + b.Length + Rest);
        }

        var at = Id(a, into);
        into[at++] = (byte)',';
        at += Id(b, into[at..]);
        into[at++] = (byte)'\n';

        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Id(ReadOnlySpan<byte> id, Span<byte> into)
    {
        var needsQuotes = false;

        for (var i = 0; i < id.Length; i++)
        {
            needsQuotes |= id[i] is (byte)',' or (byte)'\r' or (byte)'\n' || (id[i] == '"' && i > 0 && id[i - 1] == '"');
            into[i] = id[i];
        }

        if (!needsQuotes)
        {
            return id.Length;
        }

        // As it was written: what was a quote inside is still doubled
        into[0] = (byte)'"';
        id.CopyTo(into[1..]);
        into[id.Length + 1] = (byte)'"';

        return id.Length + 2;
    }

    // A comma, the number with three places, a line end
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Score(float score, Span<byte> into)
    {
        var thousandths = (int)MathF.Round(Math.Abs(score) * 1000);
        var at = 0;
        into[at++] = (byte)',';

        if (score < 0)
        {
            into[at++] = (byte)'-';
        }

        for (var place = thousandths >= 100_000 ? 100_000 : thousandths >= 10_000 ? 10_000 : 1000; place > 0; place /= 10)
        {
            into[at++] = (byte)('0' + (thousandths / place % 10));

            if (place == 1000)
            {
                into[at++] = (byte)'.';
            }
        }

        into[at++] = (byte)'\n';

        return at;
    }
}
