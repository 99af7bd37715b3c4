using System.Globalization;
using Microsoft.Win32.SafeHandles;
using WholePicture.Matching.Linkage.Names;

namespace WholePicture.Matching.Linkage.Reading;

/// <summary>Reads a list from a file in slices, as many at once as there are processors. Each slice takes for granted that its first line end is one between rows; where it was not, the slice is read again.</summary>
public static class ListFile
{
    private const int SliceBytes = 4 << 20;

    // No row is longer; the last row of a slice reaches into the next
    private const int LongestRow = 64 << 10;

    /// <summary>Reads all of it.</summary>
    public static Rows Read(string path) => Read(path, new NameList());

    /// <summary>Reads all of it, its names into a list that may hold others, and takes in rows read elsewhere behind its own.</summary>
    public static Rows Read(string path, NameList names, IReadOnlyList<Slice>? behind = null)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read, FileOptions.SequentialScan);
        var (rows, length) = (new Rows(names), RandomAccess.GetLength(file));
        var head = Read(file, 0, new byte[Math.Min(length, LongestRow)]);
        var mark = head.StartsWith("\uFEFF"u8) ? 3 : 0;

        if (Columns.Read(head[mark..], rows.Told) is { } columns)
        {
            var from = mark + (head[mark..].IndexOf((byte)'\n') is var end and >= 0 ? end + 1 : head.Length);
            Take(rows, Slices(file, from, length, columns, names), behind ?? []);
        }

        return rows;
    }

    private static List<Slice> Slices(SafeFileHandle file, long from, long length, Columns columns, NameList names)
    {
        var count = (int)((length - from + SliceBytes - 1) / SliceBytes);
        var slices = new Slice[count];
        AtOnce.Each(count, _ => new Own(new(names), GC.AllocateUninitializedArray<byte>((int)Math.Min(length, SliceBytes + LongestRow))), (i, own) =>
        {
            var start = from + ((long)i * SliceBytes);
            slices[i] = One(file, i == 0 ? start : FirstRow(file, start, length), Math.Min(start + SliceBytes, length), length, columns, own);
        });

        // A line end inside quotes at the border of two slices: the second began in the middle of a row
        for (var i = 1; i < count; i++)
        {
            var end = Math.Max(slices[i - 1].To, slices[i - 1].From);
            slices[i] = slices[i].From == end ? slices[i] : One(file, end, Math.Min(from + ((i + 1L) * SliceBytes), length), length, columns, new(new(names), new byte[SliceBytes + LongestRow]));
        }

        return [.. slices];
    }

    // Rows that begin in the slice belong to it
    private static long FirstRow(SafeFileHandle file, long start, long length)
    {
        var bytes = Read(file, start - 1, new byte[Math.Min(length - start + 1, LongestRow)]);

        return bytes.IndexOf((byte)'\n') is var end and >= 0 ? start + end : length;
    }

    private static Slice One(SafeFileHandle file, long from, long to, long length, Columns columns, Own own)
    {
        var slice = new Slice { From = from };
        var bytes = from < to ? Read(file, from, own.Room.AsSpan(0, (int)Math.Min(length - from, to - from + LongestRow))) : [];
        slice.Read(bytes, (int)Math.Max(0, to - from), columns, own.Seen);

        return slice;
    }

    private static Span<byte> Read(SafeFileHandle file, long from, Span<byte> into)
    {
        var read = 0;

        for (int got; read < into.Length && (got = RandomAccess.Read(file, into[read..], from + read)) > 0; read += got)
        {
        }

        return into[..read];
    }

    // What one thread has for itself
    private sealed record Own(NamesSeen Seen, byte[] Room);

    private static void Take(Rows rows, List<Slice> slices, IReadOnlyList<Slice> behind)
    {
        rows.Take([.. slices, .. behind]);
        var before = 1;

        foreach (var slice in slices)
        {
            rows.Told.AddRange(slice.Told.Take(Math.Max(0, 20 - rows.Told.Count)).Select(told => string.Create(CultureInfo.InvariantCulture, $"Row {before + told.Row}{(told.Column.Length > 0 ? $", column {told.Column}" : "")}: {told.Told}.")));
            before += slice.Seen;
        }

        if (slices.Sum(slice => slice.Unread) is var unread and > 20)
        {
            rows.Told.Add(string.Create(CultureInfo.InvariantCulture, $"{unread} cells in all could not be read."));
        }

        if (slices.Sum(slice => slice.NotUtf8) is var broken and > 0)
        {
            rows.Told.Add(string.Create(CultureInfo.InvariantCulture, $"{broken} rows are not UTF-8; they were read as Windows text."));
        }
    }
}
