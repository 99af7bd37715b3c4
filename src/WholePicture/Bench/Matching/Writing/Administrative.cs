using WholePicture.Bench.Matching.Names;
using WholePicture.Bench.Matching.People;

namespace WholePicture.Bench.Matching.Writing;

/// <summary>
/// Lists as six agencies keep them: each knows some fields, each has its own bad habits. Nicknames, short and swapped names, moved house, names before and after a marriage,
/// the first of January for "about that year", a brother's number on a sister's form.
/// </summary>
internal static class Administrative
{
    private static readonly string[] agencies = ["gp", "hospital", "school", "police", "social care", "charity"];

    /// <summary>One row.</summary>
    public static Row Write(Chance chance, Person person)
    {
        var agency = chance.Pick(agencies);

        if (person.Due is not null && (!person.IsBorn || chance.Is(0.5)))
        {
            return Mothered(chance, person, Plainly.Expected(chance, person, agency) with { Phone = chance.Is(0.6) ? person.Mobile : "", Address = chance.Is(0.85) ? Plainly.Address(person.Homes[0]) : "" });
        }

        var row = Plainly.Of(person, agency);
        row = Known(chance, agency, row);
        row = Named(chance, person, row);
        row = Dated(chance, person, row);
        row = Housed(chance, person, row);
        row = row with
        {
            Nhs = chance.Is(0.012) && person.Beside is not null ? person.Beside.Nhs : row.Nhs.Length > 0 && chance.Is(0.01) ? Slips.Figure(chance, row.Nhs) : row.Nhs,
            Sex = row.Sex.Length > 0 && chance.Is(0.005) ? (person.IsGirl ? "M" : "F") : row.Sex,
        };

        return person.Due is null ? row : Mothered(chance, person, row with { Given = chance.Is(0.15) ? "Baby" : row.Given });
    }

    private static Row Mothered(Chance chance, Person person, Row row) =>
        person.Mother is { Rows.Count: > 0 } mother && chance.Is(0.7) ? row with { Mother = chance.Pick(mother.Rows) } : row;

    // What each agency asks for at all
    private static Row Known(Chance chance, string agency, Row row)
    {
        var (nhs, upn, born, home, phone) = agency switch
        {
            "gp" => (0.97, 0.0, 0.995, 0.97, 0.7),
            "hospital" => (0.93, 0.0, 0.99, 0.93, 0.6),
            "school" => (0.03, 0.95, 0.995, 0.95, 0.75),
            "police" => (0.0, 0.0, 0.86, 0.8, 0.4),
            "social care" => (0.55, 0.35, 0.96, 0.92, 0.55),
            _ => (0.05, 0.0, 0.7, 0.7, 0.7),
        };

        return row with
        {
            Nhs = chance.Is(nhs) ? row.Nhs : "",
            Upn = chance.Is(upn) ? row.Upn : "",
            Born = chance.Is(born) ? row.Born : "",
            Address = chance.Is(home) ? row.Address : "",
            Postcode = chance.Is(home) ? row.Postcode : "",
            Phone = chance.Is(phone) ? row.Phone : "",
            Sex = chance.Is(0.93) ? row.Sex : "",
        };
    }

    private static Row Named(Chance chance, Person person, Row row)
    {
        var given = chance.Is(0.6) ? person.Given : person.Called;
        given = chance.Is(0.05) ? Variants.Said(chance, given) : given;
        given = chance.Is(0.04) ? given[..1] : chance.Is(0.06) && person.Middle.Length > 0 ? $"{given} {person.Middle}" : given;
        given = chance.Is(0.015) && person.Middle.Length > 0 ? person.Middle : given;
        var family = chance.Is(0.25) ? person.Before : person.Family;
        family = chance.Is(0.03) ? Variants.Said(chance, family) : family;
        family = family.Contains('-', StringComparison.Ordinal) && chance.Is(0.4) ? chance.Pick(family.Split('-')) : chance.Is(0.2) ? family.Replace('-', ' ') : family;
        (given, family) = (Spelt(chance, given), Spelt(chance, family));
        (given, family) = chance.Is(0.02) ? (family, given) : (given, family);

        return row with { Given = chance.Is(0.01) ? "" : given, Family = family };
    }

    private static string Spelt(Chance chance, string name)
    {
        name = chance.Is(0.035) ? Variants.Heard(chance, name) : name;
        name = chance.Is(0.02) ? Slips.Letter(chance, name) : name;
        name = chance.Is(0.6) ? Variants.Plain(name) : name;

        return chance.Is(0.1) ? name.ToUpperInvariant() : name;
    }

    private static Row Dated(Chance chance, Person person, Row row)
    {
        if (row.Born.Length == 0)
        {
            return row;
        }

        var day = chance.Below(1000) switch
        {
            < 12 => new DateOnly(person.Born.Year, 1, 1),
            < 20 when person.Born.Day <= 12 => new(person.Born.Year, person.Born.Day, person.Born.Month),
            < 45 => Slips.Day(chance, person.Born),
            < 50 when person.Due is { } due => due,
            _ => person.Born,
        };

        return row with { Born = Plainly.Day(day) };
    }

    private static Row Housed(Chance chance, Person person, Row row)
    {
        var home = chance.Is(0.35) ? person.Homes[^1] : person.Homes[0];
        home = chance.Is(0.06) ? Home.Any(chance) : home;
        var address = Plainly.Address(home);
        address = chance.Is(0.2) ? Shortened(address) : address;

        return row with
        {
            Address = row.Address.Length == 0 ? "" : chance.Is(0.04) ? Slips.Letter(chance, address) : address,
            Postcode = row.Postcode.Length == 0 ? "" : chance.Is(0.02) ? Slips.Letter(chance, home.Postcode) : home.Postcode,
            Phone = row.Phone.Length == 0 ? "" : chance.Is(0.25) ? home.Phone : chance.Is(0.1) ? Home.AnyMobile(chance) : chance.Is(0.02) ? Slips.Figure(chance, row.Phone) : row.Phone,
        };
    }

    private static string Shortened(string address) => address.Replace(" Road", " Rd", StringComparison.Ordinal).Replace(" Street", " St", StringComparison.Ordinal)
        .Replace(" Avenue", " Ave", StringComparison.Ordinal).Replace(" Lane", " Ln", StringComparison.Ordinal).Replace(" Close", " Cl", StringComparison.Ordinal).Replace("Flat ", "Apt ", StringComparison.Ordinal);
}
