namespace WholePicture.Matching.Linkage;

/// <summary>An expected child and the child then born: an unnamed row with an expected day, and a birth in reach of that day with the same mother or home.</summary>
public static class Unborn
{
    private const int Earliest = 17 * 7;
    private const int Latest = 21;

    /// <summary>Pairs of an expected and a born (or twice expected) child, with bits for one person; only where a single birth fits.</summary>
    public static IEnumerable<Pair> Pairs(Rows rows)
    {
        var homes = new Dictionary<(int Kind, int Value), List<int>>();

        for (var row = 0; row < rows.Ids.Count; row++)
        {
            foreach (var home in rows.Born[row] > 0 || rows.Due[row] > 0 ? Homes(rows, row) : [])
            {
                (homes.TryGetValue(home, out var there) ? there : homes[home] = []).Add(row);
            }
        }

        for (var row = 0; row < rows.Ids.Count; row++)
        {
            if (rows.Due[row] > 0 && rows.Born[row] == 0)
            {
                foreach (var pair in Of(rows, row, homes))
                {
                    yield return pair;
                }
            }
        }
    }

    private static IEnumerable<(int Kind, int Value)> Homes(Rows rows, int row)
    {
        if (rows.Mother[row] >= 0)
        {
            yield return (1, rows.Mother[row]);
        }

        if (rows.Phone[row] > 0)
        {
            yield return (2, rows.Phone[row]);
        }

        if (rows.Address[row] > 0)
        {
            yield return (3, rows.Address[row]);
        }
    }

    private static IEnumerable<Pair> Of(Rows rows, int expected, Dictionary<(int Kind, int Value), List<int>> homes) =>
        Homes(rows, expected).SelectMany(home => homes[home].Where(other => other != expected && Fits(rows, expected, other)).Select(other => (other, home.Kind)))
            .GroupBy(found => found.other)
            .Select(found => new Pair(Math.Min(expected, found.Key), Math.Max(expected, found.Key), Bits(rows, expected, found.Key, found.Min(way => way.Kind), found.Count())));

    private static bool Fits(Rows rows, int expected, int other)
    {
        var due = Day.Number(rows.Due[expected]);
        var day = rows.Born[other] > 0 ? rows.Born[other] : rows.Due[other];
        var late = Day.Number(day) - due;

        return rows.Born[other] > 0 ? late is >= -Earliest and <= Latest : Math.Abs(late) <= Latest;
    }

    private static double Bits(Rows rows, int expected, int other, int best, int ways)
    {
        var family = Comparison.OfName(rows.Names[rows.Family[expected]], rows.Names[rows.Family[other]]);
        var apart = Comparison.OfName(rows.Names[rows.Given[expected]], rows.Names[rows.Given[other]]) == 1 ? -12 : 0;

        return (best == 1 ? 5 : 1) + (ways > 1 ? 1 : 0) + (family >= 3 ? 3 : family == 1 ? -3 : 0) + apart;
    }
}
