using System.Runtime.CompilerServices;
using System.Text;
using WholePicture.Matching.Linkage.Names;

namespace WholePicture.Matching.Linkage.Reading;

/// <summary>A stretch of a list, read by itself: its rows, their ids, and what could not be read.</summary>
public sealed class Slice
{
    private const int TellAtMost = 20;
    private byte[] ids = [];
    private int[] starts = [];
    private int used;

    /// <summary>Where in the file its first row begins.</summary>
    public required long From { get; init; }

    /// <summary>Where in the file the row after its last begins.</summary>
    public long To { get; private set; }

    /// <summary>Its rows.</summary>
    public Row[] Rows { get; private set; } = [];

    /// <summary>How many rows it has.</summary>
    public int Count { get; private set; }

    /// <summary>How many rows it cut, with those left out.</summary>
    public int Seen { get; private set; }

    /// <summary>How many rows were not UTF-8.</summary>
    public int NotUtf8 { get; private set; }

    /// <summary>The mothers its rows name, by the hash of their ids.</summary>
    public List<(int Row, ulong Mother)> Mothers { get; } = [];

    /// <summary>What could not be read: the row counted from the slice's first, the column, and what came of it.</summary>
    public List<(int Row, string Column, string Told)> Told { get; } = [];

    /// <summary>How many cells could not be read, with those not told one by one.</summary>
    public int Unread { get; private set; }

    /// <summary>Its ids.</summary>
    public (byte[] Block, int[] Places, int Count) Ids => (ids, starts, Count);

    /// <summary>Cuts and reads every row that begins before <paramref name="end"/> in these bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(ReadOnlySpan<byte> bytes, int end, Columns columns, NamesSeen names)
    {
        var cells = new Cells(bytes, columns.Separator, new (int, int, bool)[256]);
        int[] at = [.. columns.At];

        // No more rows than lines
        var lines = bytes[..end].Count((byte)'\n') + 1;
        (Rows, starts, ids) = (new Row[lines], new int[lines], new byte[(lines * 12) + 64]);

        while (cells.At < end && cells.Next())
        {
            // A blank line is no row
            if (cells.Count > 1 || !cells[0].IsEmpty)
            {
                Seen++;
                Add(cells, at, names);
            }
        }

        To = From + cells.At;
    }

    private void Add(in Cells cells, int[] at, NamesSeen names)
    {
        var id = cells[at[0]];

        if (id.IsEmpty || id.Length > 65_000)
        {
            Tell("rec_id", "is empty; the row was left out");

            return;
        }

        if (cells.LeftOpen)
        {
            Tell("", "a quote is opened and never closed; it was read as an ordinary sign");
        }

        Keep(id);
        Fill(cells, at, names);

        if (cells[at[11]] is { IsEmpty: false } mother)
        {
            Mothers.Add((Count, Hash.Of(mother)));
        }

        Count++;
    }

    private void Keep(ReadOnlySpan<byte> id)
    {
        if (used + id.Length + 2 > ids.Length)
        {
            Array.Resize(ref ids, (ids.Length * 2) + id.Length);
        }

        starts[Count] = used;
        (ids[used], ids[used + 1]) = ((byte)id.Length, (byte)(id.Length >> 8));
        id.CopyTo(ids.AsSpan(used + 2));
        used += id.Length + 2;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fill(in Cells cells, int[] at, NamesSeen names)
    {
        ref var row = ref Rows[Count];
        var readable = true;
        var given = cells[at[1]];
        var family = cells[at[2]];
        Part(ref given, ref family);
        row.Given = names.Of(given, ref readable);
        row.Family = names.Of(family, ref readable);
        NotUtf8 += readable ? 0 : 1;
        row.Born = Day("dob", cells[at[3]]);
        row.Sex = SexOf(cells[at[4]]);
        row.Nhs = Nhs(cells[at[5]]);
        row.NhsIsValid = Numbers.IsNhs(row.Nhs);
        row.Upn = Numbers.Mixed(cells[at[6]]);
        (row.House, row.Street) = Places.Address(Places.Parted(cells[at[7]], out var postcode));
        (row.Postcode, row.District) = Places.Postcode(cells[at[8]].IsEmpty ? postcode : cells[at[8]]);
        row.Phone = Numbers.Phone(cells[at[9]]);
        row.Due = Reading.Day.Due(Day("expected_dob", cells[at[10]]));
    }

    // "OKONJO, Amara", in whichever column, beside a blank one
    private static void Part(ref ReadOnlySpan<byte> given, ref ReadOnlySpan<byte> family)
    {
        var whole = given.IsEmpty ? family : given;

        if ((given.IsEmpty || family.IsEmpty) && whole.IndexOf((byte)',') is var comma and > 0)
        {
            family = whole[..comma];
            given = whole[(comma + 1)..];
        }
    }

    /// <summary>1 male, 2 female, by the word in the cell; 0 for any other, such as "withheld".</summary>
    public static byte SexOf(ReadOnlySpan<byte> word) => word switch
    {
        [var sign] => (sign | 32) switch { 'm' or 'b' => 1, 'f' or 'w' or 'g' => 2, _ => sign switch { (byte)'1' => 1, (byte)'2' => 2, _ => 0 } },
        _ when Ascii.EqualsIgnoreCase(word, "male"u8) || Ascii.EqualsIgnoreCase(word, "man"u8) || Ascii.EqualsIgnoreCase(word, "boy"u8) => 1,
        _ when Ascii.EqualsIgnoreCase(word, "female"u8) || Ascii.EqualsIgnoreCase(word, "woman"u8) || Ascii.EqualsIgnoreCase(word, "girl"u8) => 2,
        _ => 0,
    };

    // What cannot be read is told, and the row is matched by what else it says
    private int Day(string column, ReadOnlySpan<byte> written)
    {
        var day = written.IsEmpty ? 0 : Reading.Day.Read(written);
        Tell(column, "is no day; the row was matched without it", !written.IsEmpty && day == 0);

        return day;
    }

    private long Nhs(ReadOnlySpan<byte> written)
    {
        var number = written.IsEmpty ? 0 : Numbers.Nhs(written);
        Tell("nhs", "is not ten digits; the row was matched without it", !written.IsEmpty && number == 0);

        return number;
    }

    // Never what was written: it is about a person
    private void Tell(string column, string what, bool isSo = true)
    {
        Unread += isSo ? 1 : 0;

        if (isSo && Told.Count < TellAtMost)
        {
            Told.Add((Seen, column, what));
        }
    }
}
