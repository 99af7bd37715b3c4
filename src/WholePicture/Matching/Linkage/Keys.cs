namespace WholePicture.Matching.Linkage;

/// <summary>What two rows about one person may share whatever else went wrong. 0 makes no key.</summary>
public static class Keys
{
    /// <summary>Each way of meeting.</summary>
    public static IReadOnlyList<Func<Rows, int, ulong>> All { get; } =
    [
        (rows, row) => Mix(1, (ulong)rows.Nhs[row]),
        (rows, row) => Mix(2, (ulong)(rows.Nhs[row] / 100_000), Born(rows, row)),
        (rows, row) => Mix(3, (ulong)(rows.Nhs[row] % 100_000), Born(rows, row)),
        (rows, row) => Mix(4, (ulong)rows.Upn[row]),
        (rows, row) => Mix(5, Born(rows, row), Either(rows, row)),
        (rows, row) => Mix(6, Born(rows, row), Sound(rows, rows.Family[row])),
        (rows, row) => Mix(7, Born(rows, row), Sound(rows, rows.Given[row])),
        (rows, row) => Mix(8, DayAndMonth(rows, row), Both(rows, row)),
        (rows, row) => Mix(9, Year(rows, row), Both(rows, row)),
        (rows, row) => Mix(10, (ulong)rows.Postcode[row], Both(rows, row)),
        (rows, row) => Mix(11, (ulong)rows.Phone[row], Sound(rows, rows.Given[row])),
        (rows, row) => Mix(12, (ulong)rows.Address[row], Sound(rows, rows.Given[row])),
        (rows, row) => Mix(13, (ulong)rows.Postcode[row], Born(rows, row)),
        (rows, row) => Mix(14, (ulong)rows.Phone[row], Born(rows, row)),
        (rows, row) => Mix(15, Both(rows, row)),
    ];

    /// <summary>What narrows a key that too many share.</summary>
    public static ulong Narrower(Rows rows, int row, int field) => field switch
    {
        0 => (ulong)rows.Postcode[row],
        1 => (ulong)rows.Phone[row],
        2 => Mix(1, Year(rows, row), Sound(rows, rows.Given[row])),
        _ => Mix(2, DayAndMonth(rows, row), Sound(rows, rows.Family[row])),
    };

    // Day and month in either order
    private static ulong Born(Rows rows, int row)
    {
        var day = rows.Born[row];

        return day == 0 ? 0 : (ulong)(Day.Swapped(day) is var other and not 0 ? Math.Min(day, other) : day);
    }

    private static ulong DayAndMonth(Rows rows, int row) => rows.Born[row] == 0 ? 0 : (ulong)(rows.Born[row] % 10000);

    private static ulong Year(Rows rows, int row) => (ulong)(rows.Born[row] / 10000);

    private static ulong Sound(Rows rows, int name) => rows.Names[name].IsBlank ? 0 : Hash(rows.Names[name].Sound);

    // The same whichever of the two columns each name stands in
    private static ulong Both(Rows rows, int row) =>
        (Sound(rows, rows.Given[row]), Sound(rows, rows.Family[row])) is ( > 0 and var given, > 0 and var family) ? given + family : 0;

    private static ulong Either(Rows rows, int row) =>
        (rows.Names[rows.Given[row]], rows.Names[rows.Family[row]]) is ({ IsBlank: false } given, { IsBlank: false } family)
            ? Hash(given.Folded[..1]) + Hash(family.Folded[..1])
            : 0;

    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;

        foreach (var letter in text)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return hash >> 1;
    }

    private static ulong Mix(ulong pass, params ReadOnlySpan<ulong> parts)
    {
        var mixed = pass * 0x9E3779B97F4A7C15UL;

        foreach (var part in parts)
        {
            if (part == 0)
            {
                return 0;
            }

            mixed = (mixed ^ part) * 0xBF58476D1CE4E5B9UL;
            mixed ^= mixed >> 29;
        }

        return mixed;
    }
}
