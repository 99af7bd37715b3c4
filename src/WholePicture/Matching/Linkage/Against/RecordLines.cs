using System.Globalization;
using WholePicture.Matching.Recognising;
using WholePicture.People;

namespace WholePicture.Matching.Linkage.Against;

/// <summary>Somebody on record as lines of a list: as many as there are ways in which they were ever stated. Pure.</summary>
internal static class RecordLines
{
    // Of somebody stated in more ways than this the rest finds nobody further
    private const int MostWays = 6;

    /// <summary>Their lines, in the order of <see cref="Reading.Columns.Names"/>. The first is called by their key; a mother by the first of hers.</summary>
    public static IEnumerable<string> Of(KnownPerson person)
    {
        var all = person.Identifiers.OrderBy(identifier => identifier.Kind, StringComparer.Ordinal).ThenBy(identifier => identifier.Value, StringComparer.Ordinal).ToList();
        var names = Stated.NamesIn(all).Distinct().ToList();
        var (homes, born, lines, nhs, upn) = (Texts(all, one => one.Address), Texts(all, one => Iso(one.BornOn)), Texts(all, one => one.Line), Texts(all, one => one.IsNhs ? one.Value : null), Texts(all, one => one.IsUpn ? one.Value : null));
        var sex = all.Select(one => one.IsFemale).FirstOrDefault(female => female is not null) switch { true => "F", false => "M", _ => "" };
        var (due, mother) = all.Where(one => one.ExpectedOn is not null).Select(one => (Iso(one.ExpectedOn), one.Mother.ToString())).FirstOrDefault();
        var ways = Math.Clamp(new[] { names.Count, homes.Count, born.Count, lines.Count, nhs.Count, upn.Count }.Max(), 1, MostWays);

        return Enumerable.Range(0, ways).Select(way => string.Join(',', new[]
        {
            way == 0 ? person.Id.ToString() : string.Create(CultureInfo.InvariantCulture, $"{person.Id}/{way}"),
            Nth(names, way).Given, Nth(names, way).Family, Nth(born, way), sex, Nth(nhs, way), Nth(upn, way), Nth(homes, way), "", Nth(lines, way), due, mother,
        }.Select(Cell)));
    }

    private static List<string> Texts(List<Identifier> all, Func<Identifier, string?> part) => [.. all.Select(part).OfType<string>().Distinct()];

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static T? Nth<T>(List<T> values, int way) => values.Count == 0 ? default : values[way % values.Count];

    private static string Cell(string? value) => $"\"{value?.Replace('"', ' ')}\"";
}
