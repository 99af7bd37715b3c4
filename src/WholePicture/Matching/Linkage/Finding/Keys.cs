using WholePicture.Matching.Linkage.Names;
using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Matching.Linkage.Finding;

/// <summary>
/// What two rows about one person may share whatever else went wrong. Keys come in sets of 1 or 4; within a set any key may meet any other,
/// so that a name is found whichever column it stands in. 0 makes no key.
/// </summary>
public static class Keys
{
    /// <summary>Makes the keys of one row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="given">Its given name.</param>
    /// <param name="family">Its family name.</param>
    /// <param name="keys">As many as the set has.</param>
    public delegate void Maker(in Row row, Name given, Name family, Span<uint> keys);

    /// <summary>Keys that are made together.</summary>
    /// <param name="Count">How many of a row.</param>
    /// <param name="Make">Makes them.</param>
    /// <param name="Lacking">One by which rows meet only when one of them lacks something, for others meet otherwise; -1 for none.</param>
    /// <param name="Has">Whether a row has it.</param>
    public sealed record Set(int Count, Maker Make, int Lacking = -1, Teller? Has = null);

    /// <summary>Tells something of a row.</summary>
    public delegate bool Teller(in Row row);

    /// <summary>Every set.</summary>
    public static IReadOnlyList<Set> Sets { get; } =
    [
        new(1, static (in row, _, _, keys) => keys[0] = Key(1, (ulong)row.Nhs)),
        new(1, static (in row, _, _, keys) => keys[0] = Key(2, row.Upn)),
        new(4, BornAndName),
        new(4, BornAndPlace),
        new(4, Names, Lacking: 3, Has: static (in row) => row.Born > 0),
        new(4, PlaceAndName),
        new(4, Family),
        new(1, static (in row, _, family, keys) => keys[0] = Key(18, row.Postcode, family.First), Lacking: 0, Has: static (in row) => row.Given > 0),
    ];

    /// <summary>What parts a block that too many share.</summary>
    private static uint Narrower(in Row row, NameList names, int field) => field switch
    {
        0 => row.District,
        1 => Key(90, Both(names[row.Given].Initial, names[row.Family].Initial), 1),
        2 => row.Phone,
        _ => (uint)row.Born,
    };

    /// <summary>How many ways of parting there are.</summary>
    public const int Narrowers = 4;

    /// <summary>A key that too many share, parted by one of the ways; 0 where the row does not say.</summary>
    public static uint Parted(uint key, in Row row, NameList names, int field) =>
        Narrower(row, names, field) is var narrower and not 0 ? Hash.Short(Hash.Mix(((ulong)key << 8) | (uint)field, narrower)) : 0;

    /// <summary>All keys of one row; some may come twice.</summary>
    public static List<uint> All(in Row row, NameList names)
    {
        var (all, keys) = (new List<uint>(), new uint[4]);

        foreach (var set in Sets)
        {
            Array.Clear(keys);
            set.Make(row, names[row.Given], names[row.Family], keys);
            all.AddRange(keys.Where(key => key != 0));
        }

        return all;
    }

    /// <summary>The key that all of one whole name share; 0 without one.</summary>
    public static uint WholeName(in Row row, NameList names) => Key(11, Both(names[row.Given].First, names[row.Family].First), 1);

    private static void BornAndName(in Row row, Name given, Name family, Span<uint> keys)
    {
        var born = Born(row.Born);
        keys[0] = Key(3, born, given.First);
        keys[1] = Key(3, born, family.First);
        keys[2] = Key(3, born, family.Last);
        keys[3] = Key(3, born, given.Last);
    }

    private static void BornAndPlace(in Row row, Name given, Name family, Span<uint> keys)
    {
        var born = Born(row.Born);
        keys[0] = Key(4, born, Both(given.Initial, family.Initial));
        keys[1] = Key(5, born, row.Postcode);
        keys[2] = Key(6, born, row.Phone);
        keys[3] = Key(7, born, Home(row));
    }

    private static void Names(in Row row, Name given, Name family, Span<uint> keys)
    {
        var both = Both(given.First, Last(given, family));
        keys[0] = Key(8, both, (ulong)row.Born / 10000);
        keys[1] = Key(9, both, (ulong)row.Born % 10000);
        keys[2] = Key(10, both, row.District);
        keys[3] = Key(11, both, 1);
    }

    private static void PlaceAndName(in Row row, Name given, Name family, Span<uint> keys)
    {
        keys[0] = Key(12, row.Phone, given.First);
        keys[1] = Key(13, Home(row), given.First);
        keys[2] = Key(14, row.Postcode, given.First);
        keys[3] = Key(15, row.Postcode, Both(given.Initial, Last(given, family)));
    }

    private static void Family(in Row row, Name given, Name family, Span<uint> keys)
    {
        keys[0] = Key(12, row.Phone, family.First);
        keys[1] = Key(16, Home(row), (ulong)row.Born % 10000);
        keys[2] = Key(8, Both(given.First, family.Last), (ulong)row.Born / 10000);
        keys[3] = Key(17, Home(row), Both(given.Initial, family.First));
    }

    // Day and month in either order
    private static ulong Born(int day) => day == 0 ? 0 : (ulong)(Day.Swapped(day) is var other and not 0 ? Math.Min(day, other) : day);

    private static ulong Home(in Row row) => row.House == 0 || (row.Street | row.Postcode) == 0 ? 0 : row.House + (ulong)(row.Street != 0 ? row.Street : row.Postcode);

    // Of a whole name in one column the last word
    private static uint Last(Name given, Name family) => family.First == 0 ? given.Last : family.First;

    // The same whichever of the two columns each stands in
    private static ulong Both(uint given, uint family) => given == 0 || family == 0 ? 0 : (ulong)given + family;

    private static uint Key(ulong set, ulong value) => value == 0 ? 0 : Hash.Short(Hash.Mix(set, value));

    private static uint Key(ulong set, ulong one, ulong other) => one == 0 || other == 0 ? 0 : Hash.Short(Hash.Mix(Hash.Mix(set, one), other));
}
