using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards;

/// <summary>Agencies as a sentence says them. A headline that lists seven is read by nobody: it says how many, and a sentence after it which.</summary>
public static class Agencies
{
    private const int Named = 3;

    /// <summary>The agency's name as the partnership says it.</summary>
    public static string Name(this Picture picture, AgencyId agency) => picture.Partnership.NameOf(agency);

    /// <summary>Agencies' names in a list.</summary>
    public static string Names(this Picture picture, IEnumerable<AgencyId> agencies) => Say.List(agencies.Select(picture.Name));

    /// <summary>Up to three by name; of more how many, and then <see cref="Which"/> must say the rest.</summary>
    public static string NamesOrCount(this Picture picture, IReadOnlyCollection<AgencyId> agencies) =>
        agencies.Count <= Named ? picture.Names(agencies) : Say.Count(agencies.Count, "agency", "agencies");

    /// <summary>" The agencies are …" after what <see cref="NamesOrCount"/> only counted; nothing where it named them.</summary>
    public static string Which(this Picture picture, IReadOnlyCollection<AgencyId> agencies) =>
        agencies.Count <= Named ? "" : $" The agencies are {picture.Names(agencies)}.";
}
