using System.Globalization;
using WholePicture.Bench.Matching.People;

namespace WholePicture.Bench.Matching.Writing;

/// <summary>What a careful clerk would have written.</summary>
internal static class Plainly
{
    /// <summary>Every field right.</summary>
    public static Row Of(Person person, string agency) => new()
    {
        Agency = agency,
        Given = person.Given,
        Family = person.Family,
        Born = Day(person.Born),
        Sex = person.IsGirl ? "F" : "M",
        Nhs = person.Nhs,
        Upn = person.Upn,
        Address = Address(person.Homes[0]),
        Postcode = person.Homes[0].Postcode,
        Phone = person.Mobile,
    };

    /// <summary>A child who is expected: no name of their own, no birthday, the mother's home.</summary>
    public static Row Expected(Chance chance, Person person, string agency) => new()
    {
        Agency = agency,
        Given = chance.Below(4) switch { 0 => $"Baby of {person.Mother!.Given}", 1 => "Baby", 2 => "Unborn", _ => "" },
        Family = chance.Is(0.7) ? person.Mother!.Family : person.Family,
        Due = Day(person.Due!.Value.AddDays(chance.Is(0.25) ? chance.Between(-9, 9) : 0)),
        Address = Address(person.Homes[^1]),
        Postcode = person.Homes[^1].Postcode,
        Phone = person.Mobile,
    };

    /// <summary>2019-04-02.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Flat 3, 12 Mill Lane.</summary>
    public static string Address(Home home) => string.Create(CultureInfo.InvariantCulture, $"{(home.Flat.Length > 0 ? home.Flat + ", " : "")}{home.Number} {home.Street} {home.Kind}");
}
