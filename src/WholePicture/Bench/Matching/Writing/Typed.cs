using WholePicture.Bench.Matching.Names;
using WholePicture.Bench.Matching.People;

namespace WholePicture.Bench.Matching.Writing;

/// <summary>One careful row, and others copied from it by hand: up to four letters or figures wrong in any field, fields left blank, fields in each other's place.</summary>
internal static class Typed
{
    /// <summary>One row.</summary>
    public static Row Write(Chance chance, Person person)
    {
        var row = person.Due is not null && (!person.IsBorn || chance.Is(0.5)) ? Plainly.Expected(chance, person, "a") : Plainly.Of(person, "a");
        row = person.Due is not null && person.Mother is { Rows.Count: > 0 } mother && chance.Is(0.6) ? row with { Mother = chance.Pick(mother.Rows) } : row;
        row = person.Rows.Count == 0 ? row with { Upn = chance.Is(0.4) ? row.Upn : "", Nhs = chance.Is(0.7) ? row.Nhs : "" } : Copied(chance, row);

        return row;
    }

    private static Row Copied(Chance chance, Row row)
    {
        row = row with { Agency = "b", Nhs = chance.Is(0.5) ? row.Nhs : "", Upn = chance.Is(0.3) ? row.Upn : "", Phone = chance.Is(0.6) ? row.Phone : "" };

        for (var slips = chance.Pick([0, 1, 1, 2, 2, 3, 4]); slips > 0; slips--)
        {
            row = Slip(chance, row);
        }

        return row;
    }

    private static Row Slip(Chance chance, Row row) => chance.Below(16) switch
    {
        0 or 1 => row with { Given = Slips.Letter(chance, row.Given) },
        2 or 3 => row with { Family = Slips.Letter(chance, row.Family) },
        4 => row with { Given = Variants.Heard(chance, row.Given) },
        5 => row with { Family = Variants.Heard(chance, row.Family) },
        6 or 7 => row with { Born = row.Born.Length == 10 ? Plainly.Day(Slips.Day(chance, DateOnly.Parse(row.Born, System.Globalization.CultureInfo.InvariantCulture))) : "" },
        8 => row with { Born = "" },
        9 => row with { Address = Slips.Letter(chance, row.Address) },
        10 => row with { Postcode = Slips.Letter(chance, row.Postcode) },
        11 => row with { Address = "", Postcode = "" },
        12 => row with { Given = "" },
        13 => row with { Nhs = Slips.Figure(chance, row.Nhs) },
        14 => row with { Given = row.Family, Family = row.Given },
        _ => row with { Phone = Slips.Figure(chance, row.Phone) },
    };
}
