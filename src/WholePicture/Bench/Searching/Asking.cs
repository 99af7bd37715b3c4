using System.Globalization;
using WholePicture.Bench.Matching;
using WholePicture.Bench.Matching.Names;
using WholePicture.Bench.Matching.People;
using WholePicture.Bench.Matching.Writing;

namespace WholePicture.Bench.Searching;

/// <summary>What somebody types who half remembers: a short name, a name before a marriage, letters wrong or as they were heard, the order exchanged, a figure of a date or a number wrong, an old address.</summary>
internal static class Asking
{
    private static readonly string[] days = ["dd/MM/yyyy", "d/M/yyyy", "yyyy-MM-dd", "d MMMM yyyy", "d MMM yyyy"];

    /// <summary>What is typed, and which way of asking it is.</summary>
    public static (string Typed, string Way) For(Chance chance, Person person) => !person.IsBorn
        ? ($"baby of {Spelt(chance, person.Mother!.Given)} {Spelt(chance, person.Mother.Family)} due {person.Due!.Value.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}", "expected, by mother and month")
        : chance.Below(20) switch
        {
            < 6 => ($"{Name(chance, person)} {Born(chance, person)}", "name and day of birth"),
            < 8 => ($"{Name(chance, person)} {person.Born.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}", "name and month of birth"),
            8 => ($"{Name(chance, person)} {person.Born.Year} {Plainly.Address(person.Homes[0]).Split(' ')[^2]}", "name, year and street"),
            < 12 => ($"{Name(chance, person)} {Plainly.Address(person.Homes[0])}", "name and address"),
            12 => ($"{Name(chance, person)}, {Plainly.Address(person.Homes[^1])}", "name and earlier address"),
            13 => ($"{Name(chance, person)} {person.Homes[0].Postcode}", "name and postcode"),
            14 => ($"{Spelt(chance, person.Called)} {Born(chance, person)}", "given name and day of birth"),
            15 => ($"{Spelt(chance, person.Family)} {Born(chance, person)}", "family name and day of birth"),
            16 or 17 when person.Mother is null => ($"{person.Mobile} {(chance.Is(0.5) ? Spelt(chance, person.Called) : "")}", "telephone"),
            _ => (chance.Is(0.25) ? Slips.Figure(chance, person.Nhs) : chance.Is(0.5) ? $"{person.Nhs[..3]} {person.Nhs[3..6]} {person.Nhs[6..]}" : person.Nhs, "NHS number"),
        };

    private static string Name(Chance chance, Person person)
    {
        var given = Spelt(chance, chance.Is(0.3) ? person.Called : chance.Is(0.15) ? Variants.Said(chance, person.Given) : person.Given);
        var family = Spelt(chance, chance.Is(0.15) ? person.Before : person.Family);

        return chance.Is(0.08) ? $"{family} {given}" : chance.Is(0.1) ? $"{given} {family}".ToUpperInvariant() : $"{given} {family}";
    }

    private static string Spelt(Chance chance, string name) => chance.Below(20) switch
    {
        0 or 1 => Slips.Letter(chance, name),
        2 or 3 => Variants.Heard(chance, name),
        < 8 => Variants.Plain(name),
        _ => name,
    };

    private static string Born(Chance chance, Person person) => (chance.Is(0.12) ? Slips.Day(chance, person.Born) : person.Born).ToString(chance.Pick(days), CultureInfo.InvariantCulture);
}
