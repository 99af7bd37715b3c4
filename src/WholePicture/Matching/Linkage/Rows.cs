using System.Globalization;

namespace WholePicture.Matching.Linkage;

/// <summary>The rows of a list, one array a field. Values that come often are kept once and known by number; 0 is "not written".</summary>
public sealed class Rows
{
    private static readonly string[] columns = ["rec_id", "agency", "given", "family", "dob", "sex", "nhs", "upn", "address", "postcode", "phone", "expected_dob", "mother_rec_id"];
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<string> mothers = [];

    public List<string> Ids { get; } = [];

    public List<int> Given { get; } = [];

    public List<int> Family { get; } = [];

    public List<int> Born { get; } = [];

    public List<int> Due { get; } = [];

    public List<byte> Sex { get; } = [];

    public List<long> Nhs { get; } = [];

    public List<int> Upn { get; } = [];

    public List<int> Address { get; } = [];

    public List<int> Postcode { get; } = [];

    public List<int> Phone { get; } = [];

    public int[] Mother { get; private set; } = [];

    public Values<Name> Names { get; } = new(Name.Read);

    public Values<string> Texts { get; } = new(text => text);

    /// <summary>What could not be used, in words, for whoever sent the list.</summary>
    public List<string> Told { get; } = [];

    public static Rows Read(Stream from)
    {
        var (csv, rows) = (new CsvRows(from), new Rows());

        if (csv.Next())
        {
            rows.ReadAll(csv);
        }

        rows.Mother = [.. rows.mothers.Select(id => id.Length > 0 && rows.ids.TryGetValue(id, out var row) ? row : -1)];

        return rows;
    }

    private void ReadAll(CsvRows csv)
    {
        var at = new int[columns.Length];
        Array.Fill(at, -1);

        for (var i = csv.Count - 1; i >= 0; i--)
        {
            var header = csv.Field(i).ToString().ToLowerInvariant().Replace(' ', '_');
            var column = Array.IndexOf(columns, header);

            if (column >= 0)
            {
                at[column] = i;
            }
        }

        if (at[0] < 0)
        {
            Told.Add("The first row names no column rec_id: name it, so that each answer can be led back.");

            return;
        }

        while (csv.Next())
        {
            Add(csv, at);
        }

        if (csv.NotUtf8 > 0)
        {
            Told.Add(string.Create(CultureInfo.InvariantCulture, $"{csv.NotUtf8} rows are not UTF-8; they were read as Windows text."));
        }
    }

    private void Add(CsvRows csv, int[] at)
    {
        var id = csv.Field(at[0]).ToString();

        if (id.Length == 0 || !ids.TryAdd(id, Ids.Count))
        {
            Told.Add(id.Length == 0 ? $"After row {Ids.Count}: a row without rec_id was left out." : $"rec_id {id} comes twice; the first was used.");

            return;
        }

        Ids.Add(id);
        Given.Add(Names.Of(csv.Field(at[2])));
        Family.Add(Names.Of(csv.Field(at[3])));
        Born.Add(Day.Read(csv.Field(at[4])));
        Sex.Add(SexOf(csv.Field(at[5])));
        Nhs.Add(Number(csv.Field(at[6])));
        Upn.Add(Squeezed(csv.Field(at[7]), 6));
        Address.Add(Squeezed(csv.Field(at[8]), 4));
        Postcode.Add(Squeezed(csv.Field(at[9]), 5));
        Phone.Add(PhoneOf(csv.Field(at[10])));
        Due.Add(Day.Read(csv.Field(at[11])));
        mothers.Add(csv.Field(at[12]).ToString());
    }

    private static byte SexOf(ReadOnlySpan<char> written) => written.IsEmpty ? (byte)0 : (byte)(char.ToUpperInvariant(written[0]) switch
    {
        'M' or 'B' or '1' => 1,
        'F' or 'W' or 'G' or '2' => 2,
        _ => 0,
    });

    // Kept with a wrong check digit too: a slip of the pen is still evidence. All one digit is not a number
    private static long Number(ReadOnlySpan<char> written)
    {
        var (number, digits, same) = (0L, 0, true);

        foreach (var letter in written)
        {
            if (char.IsAsciiDigit(letter) && digits < 11)
            {
                same &= digits == 0 || number % 10 == letter - '0';
                number = (number * 10) + (letter - '0');
                digits++;
            }
        }

        return digits == 10 && !same ? number : 0;
    }

    private int Squeezed(ReadOnlySpan<char> written, int atLeast)
    {
        Span<char> kept = stackalloc char[Math.Min(written.Length, 200)];
        var length = 0;

        foreach (var letter in written[..kept.Length])
        {
            if (char.IsLetterOrDigit(letter))
            {
                kept[length++] = char.ToLowerInvariant(letter);
            }
        }

        return length < atLeast ? 0 : Texts.Of(kept[..length]);
    }

    // 07…, +44 7…, 0044 7… are one number: the last nine digits
    private int PhoneOf(ReadOnlySpan<char> written)
    {
        Span<char> kept = stackalloc char[Math.Min(written.Length, 40)];
        var length = 0;

        foreach (var letter in written[..kept.Length])
        {
            if (char.IsAsciiDigit(letter))
            {
                kept[length++] = letter;
            }
        }

        return length < 9 ? 0 : Texts.Of(kept[(length - 9)..length]);
    }
}
