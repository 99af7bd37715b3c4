using System.Globalization;

namespace WholePicture.Bench.Matching.People;

/// <summary>Where a household lives.</summary>
/// <param name="Flat">Empty for a house.</param>
/// <param name="Number">Of the house.</param>
/// <param name="Street">Its name, without what kind of street it is.</param>
/// <param name="Kind">Road, street, lane, …</param>
/// <param name="Postcode">With its space.</param>
/// <param name="Phone">The line of the house.</param>
internal sealed record Home(string Flat, int Number, string Street, string Kind, string Postcode, string Phone)
{
    private const string Letters = "ABDEFGHJLNPQRSTUWXYZ";
    private static readonly string[] areas = ["EX", "PL", "TQ", "BS", "BA", "GL", "B", "LE", "DE", "M", "OL", "BL", "BD", "LS", "HX", "N", "E", "SE", "SW", "CR", "LU", "RG", "OX", "NN", "PE", "IP", "NR", "CB", "S", "HU"];
    private static readonly string[] streets = ["Mill", "Church", "Station", "High", "Park", "Victoria", "Green", "Queens", "Kings", "Albert", "New", "London", "North", "South", "West", "Springfield", "Manor", "School", "Orchard", "George", "York", "Windsor", "Grange", "Highfield", "Alexandra", "Chapel", "Stanley", "Beech", "Oak", "Cedar", "Willow", "Elm", "Ash", "Birch", "Lime", "Hawthorn", "Richmond", "Clarence", "Bridge", "Meadow", "Hill", "Bath", "Oxford", "Cambridge", "Wellington", "Nelson", "Trafalgar", "Waterloo", "Salisbury", "Clifton", "Devonshire", "Norfolk", "Suffolk", "Essex", "Cromwell", "Milton", "Byron", "Shelley", "Tennyson", "Coronation", "Jubilee", "Priory", "Abbey", "Castle", "Canal", "Railway", "Factory", "Foundry", "Quarry", "Market", "Well", "Spring", "Brook", "River", "Lake", "Forest", "Wood", "Copse", "Heath", "Common", "Warren", "Fox Hollow", "Deer Park", "Larch", "Rowan", "Poplar", "Sycamore", "Laurel", "Holly", "Ivy", "Primrose", "Bluebell", "Heather", "St Johns", "St Marys", "St Peters", "St James", "All Saints"];
    private static readonly string[] kinds = ["Road", "Street", "Avenue", "Lane", "Close", "Drive", "Court", "Gardens", "Terrace", "Crescent", "Grove", "Way", "Place"];

    /// <summary>Any home in England that nobody lives in.</summary>
    public static Home Any(Chance chance) => new(
        chance.Is(0.2) ? string.Create(CultureInfo.InvariantCulture, $"Flat {chance.Between(1, 40)}") : "",
        chance.Is(0.8) ? chance.Between(1, 90) : chance.Between(91, 400), chance.Skewed(streets), chance.Skewed(kinds), AnyPostcode(chance), AnyLine(chance));

    /// <summary>A mobile telephone.</summary>
    public static string AnyMobile(Chance chance) => string.Create(CultureInfo.InvariantCulture, $"07{chance.Between(100, 999)} {chance.Between(100000, 999999)}");

    private static string AnyLine(Chance chance) => string.Create(CultureInfo.InvariantCulture, $"01{chance.Between(200, 999)} {chance.Between(100000, 999999)}");

    private static string AnyPostcode(Chance chance) =>
        string.Create(CultureInfo.InvariantCulture, $"{chance.Skewed(areas)}{chance.Between(1, 20)} {chance.Between(1, 9)}{Letters[chance.Below(Letters.Length)]}{Letters[chance.Below(Letters.Length)]}");
}
