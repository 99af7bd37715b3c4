using WholePicture.Access;
using WholePicture.Pictures;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Inbox;

/// <summary>An agency that holds what a reader may not read, and whom to ring there.</summary>
/// <param name="Agency">Its name.</param>
/// <param name="Ring">Who answers, with the number; the agency, when nobody gave one.</param>
public sealed record Keeper(string Agency, string Ring)
{
    // Whoever works with the family there, else whoever is on duty, else anybody with a number
    internal static Keeper Of(AgencyId agency, Partnership known, Picture? whole)
    {
        var person = (whole?.Live() ?? []).Where(involvement => involvement.Agency == agency).Select(involvement => involvement.Professional).OfType<Professional>()
            .Concat(known.Professionals.Where(somebody => somebody.Agency == agency).OrderByDescending(somebody => somebody.Duties?.Count ?? 0).ThenBy(somebody => somebody.Id, StringComparer.Ordinal))
            .FirstOrDefault(somebody => somebody.Telephone is not null);

        return new(known.NameOf(agency), person is null ? known.NameOf(agency) : $"{person.Name}, {person.InWords()}, {person.Telephone}");
    }
}
