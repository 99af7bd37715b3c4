using System.Text;

namespace WholePicture.Matching.Linkage.Reading;

/// <summary>Where each column stands in a list; below 0 where the list does not have it.</summary>
/// <param name="Separator">What parts the cells.</param>
/// <param name="At">In the order of <see cref="Names"/>.</param>
public sealed record Columns(byte Separator, IReadOnlyList<int> At)
{
    // Few lists have it, and no row is matched by it
    private const string KeptFrom = "kept_from_rec_id";

    /// <summary>Every column that is read; any but the first may be missing.</summary>
    public static IReadOnlyList<string> Names { get; } = ["rec_id", "given", "family", "dob", "sex", "nhs", "upn", "address", "postcode", "phone", "expected_dob", "mother_rec_id", KeptFrom];

    /// <summary>Reads the first row.</summary>
    /// <param name="head">The beginning of the file, without a byte-order mark.</param>
    /// <param name="told">Where to say what was not understood.</param>
    /// <returns>Null, with a sentence told, when rows could not be led back to their senders.</returns>
    public static Columns? Read(ReadOnlySpan<byte> head, List<string> told)
    {
        if (head.StartsWith("\xff\xfe"u8) || head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            told.Add("The file is UTF-16: save it as \"CSV UTF-8\".");

            return null;
        }

        var first = head.IndexOf((byte)'\n') is var end and >= 0 ? head[..end] : head;
        if (first.TrimEnd((byte)'\r').Contains((byte)'\r'))
        {
            told.Add("The file ends its lines as old Macs did: save it as \"CSV UTF-8\".");

            return null;
        }

        var separator = Parting(first);
        var cells = new Cells(first, separator, new (int, int, bool)[200]);
        cells.Next();
        var (at, headers) = (new int[Names.Count], new List<string>());
        Array.Fill(at, -1);

        for (var i = 0; i < cells.Count; i++)
        {
            headers.Add(Encoding.UTF8.GetString(cells[i]).Trim().ToLowerInvariant().Replace(' ', '_'));
        }

        return Placed(headers, at, told) ? new(separator, at) : null;
    }

    private static bool Placed(List<string> headers, int[] at, List<string> told)
    {
        for (var i = 0; i < Names.Count; i++)
        {
            at[i] = headers.IndexOf(Names[i]);

            if (headers.Count(header => header == Names[i]) > 1)
            {
                told.Add($"Column {Names[i]} comes twice: keep one of them.");

                return false;
            }
        }

        if (at[0] < 0)
        {
            told.Add("The first row names no column rec_id: name it, so that each answer can be led back.");
        }

        var missing = Names.Where((name, i) => at[i] < 0 && name != KeptFrom).ToList();
        told.AddRange(at[0] >= 0 && missing.Count > 0 ? [$"Without {string.Join(", ", missing)}: no such column."] : []);

        return at[0] >= 0;
    }

    private static byte Parting(ReadOnlySpan<byte> header)
    {
        var (commas, semicolons, tabs) = (header.Count((byte)','), header.Count((byte)';'), header.Count((byte)'\t'));

        return semicolons > commas && semicolons >= tabs ? (byte)';' : tabs > commas ? (byte)'\t' : (byte)',';
    }
}
