using System.Globalization;
using WholePicture.Bench.Matching.Names;
using WholePicture.Bench.Matching.People;

namespace WholePicture.Bench.Matching.Writing;

/// <summary>
/// A third hand, for which alone no setting is chosen: capitals, other ways to write a day and an address, short names only, whole families under one number,
/// misread letters, numbers without a true check digit, and fields missing together.
/// </summary>
internal static class Unseen
{
    private static readonly string[] days = ["dd/MM/yyyy", "yyyy-MM-dd", "d MMM yyyy", "dd.MM.yy", "yyyyMMdd", "d-MMM-yyyy"];
    private static readonly (string Read, string As)[] misread = [("m", "rn"), ("rn", "m"), ("cl", "d"), ("d", "cl"), ("u", "v"), ("v", "u"), ("n", "h"), ("h", "b"), ("e", "c"), ("c", "e"), ("l", "i"), ("i", "l"), ("a", "o"), ("o", "a"), ("g", "q"), ("s", "5")];

    /// <summary>One row.</summary>
    public static Row Write(Chance chance, Person person)
    {
        var expected = person.Due is not null && (!person.IsBorn || chance.Is(0.45));
        var row = expected ? Plainly.Expected(chance, person, "x") : Named(chance, person, Plainly.Of(person, "x"));
        row = expected ? row : row with { Born = Day(chance, person, chance.Is(0.03) ? Slips.Day(chance, person.Born) : chance.Is(0.01) ? new(person.Born.Year, 1, 1) : person.Born) };
        row = person.Due is not null && person.Mother is { Rows.Count: > 0 } mother && chance.Is(0.5) ? row with { Mother = chance.Pick(mother.Rows) } : row;
        row = Numbered(chance, person, row);

        return Housed(chance, person, row);
    }

    private static Row Named(Chance chance, Person person, Row row)
    {
        var given = chance.Is(0.15) ? Variants.Said(chance, person.Given) : person.Given;
        var family = chance.Is(0.1) ? person.Before : person.Family;
        given = chance.Is(0.03) ? Misread(chance, given) : chance.Is(0.03) ? Slips.Letter(chance, given) : given;
        family = chance.Is(0.03) ? Misread(chance, family) : chance.Is(0.04) ? Variants.Heard(chance, family) : family;
        row = chance.Below(40) switch
        {
            0 => row with { Given = family, Family = given },
            1 => row with { Given = $"{given} {family}", Family = "" },
            2 or 3 => row with { Given = given[..1], Family = family },
            4 or 5 => row with { Given = $"{given} {person.Middle}".Trim(), Family = family },
            _ => row with { Given = given, Family = family },
        };

        return chance.Is(0.4) ? row with { Given = row.Given.ToUpperInvariant(), Family = Variants.Plain(row.Family).ToUpperInvariant() } : row;
    }

    private static string Misread(Chance chance, string name)
    {
        var (read, other) = chance.Pick(misread);
        var at = name.IndexOf(read, 1, StringComparison.Ordinal);

        return at < 0 ? name : string.Concat(name.AsSpan(0, at), other, name.AsSpan(at + read.Length));
    }

    private static string Day(Chance chance, Person person, DateOnly day) =>
        chance.Is(0.08) ? "" : chance.Is(0.02) && person.Due is { } due ? Plainly.Day(due) : day.ToString(chance.Pick(days), CultureInfo.InvariantCulture);

    private static Row Numbered(Chance chance, Person person, Row row)
    {
        var nhs = row.Nhs.Length == 0 || chance.Is(0.45) ? "" : person.Beside is not null && chance.Is(0.02) ? person.Beside.Nhs : chance.Is(0.02) ? Slips.Figure(chance, row.Nhs) : row.Nhs;

        return row with { Nhs = nhs.Length == 10 && chance.Is(0.3) ? $"{nhs[..3]} {nhs[3..6]} {nhs[6..]}" : nhs, Upn = chance.Is(0.3) ? row.Upn : "", Sex = chance.Is(0.1) ? "" : chance.Is(0.3) ? (person.IsGirl ? "Female" : "Male") : row.Sex };
    }

    private static Row Housed(Chance chance, Person person, Row row)
    {
        var home = chance.Is(0.3) ? person.Homes[^1] : chance.Is(0.08) ? Home.Any(chance) : person.Homes[0];
        var street = chance.Is(0.05) ? Slips.Letter(chance, home.Street) : home.Street;
        var address = string.Create(CultureInfo.InvariantCulture, $"{home.Number} {street} {home.Kind}");
        address = home.Flat.Length == 0 ? address : chance.Is(0.5) ? $"{address} {home.Flat}" : $"{home.Flat[5..]}/{address}";

        // Where one part of an address is missing, often all of it is
        return chance.Is(0.12)
            ? row with { Address = "", Postcode = "", Phone = chance.Is(0.5) ? row.Phone : "" }
            : row with
            {
                Address = chance.Is(0.2) ? address.ToUpperInvariant() : address,
                Postcode = chance.Is(0.1) ? "" : chance.Is(0.3) ? home.Postcode.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant() : home.Postcode,
                Phone = chance.Is(0.4) ? "" : chance.Is(0.2) ? home.Phone : chance.Is(0.3) ? $"+44{row.Phone.Replace(" ", "", StringComparison.Ordinal)[1..]}" : row.Phone,
            };
    }
}
