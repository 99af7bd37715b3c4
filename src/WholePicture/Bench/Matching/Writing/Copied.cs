using System.Globalization;
using WholePicture.Bench.Matching.People;

namespace WholePicture.Bench.Matching.Writing;

/// <summary>
/// A register of another country, after the third list that comes with FEBRL: names, a day, an address and a postcode of four figures, and nothing else. Its first row of somebody is right,
/// each further one copied with one to four slips: letters, figures, fields left blank, in each other's place or of somebody else's.
/// </summary>
internal static class Copied
{
    /// <summary>One row.</summary>
    public static Row Write(Chance chance, Person person)
    {
        var home = person.Homes[0];
        var row = new Row
        {
            Given = person.Given,
            Family = person.Family,
            Born = person.Born.ToString("yyyyMMdd", CultureInfo.InvariantCulture),
            Address = $"{Plainly.Address(home)} {Suburb(home)}",
            Postcode = (2000 + (Count(home.Postcode) % 5000)).ToString(CultureInfo.InvariantCulture),
        };

        for (var slips = person.Rows.Count == 0 ? 0 : chance.Between(1, 4); slips > 0; slips--)
        {
            row = Slip(chance, row);
        }

        return chance.Is(0.04) ? row with { Given = "" } : row;
    }

    private static Row Slip(Chance chance, Row row) => chance.Below(12) switch
    {
        0 => row with { Given = row.Family, Family = row.Given },
        1 => row with { Given = "" },
        2 or 3 => row with { Given = Slips.Letter(chance, row.Given) },
        4 or 5 => row with { Family = Slips.Letter(chance, row.Family) },
        6 => row with { Born = chance.Is(0.2) ? "" : Slips.Figure(chance, row.Born) },
        7 or 8 => row with { Address = Slips.Letter(chance, row.Address) },
        9 => row with { Address = chance.Is(0.3) ? "" : Plainly.Address(Home.Any(chance)) },
        10 => row with { Postcode = chance.Is(0.2) ? "" : Slips.Figure(chance, row.Postcode) },
        _ => row with { Address = Slips.Figure(chance, row.Address) },
    };

    private static string Suburb(Home home) => home.Postcode.Length % 2 == 0 ? "North Harbour" : "Lower Estuary";

    private static int Count(string postcode) => postcode.Aggregate(17, (sum, letter) => ((sum * 31) + letter) % 1_000_003);
}
