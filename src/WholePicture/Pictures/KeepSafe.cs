using WholePicture.Access;
using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Pictures;

/// <summary>Who must never learn who spoke (REQ DA-10, GP-04). Computed from the entries, never typed by hand.</summary>
/// <param name="From">The person it must be kept from.</param>
/// <param name="Spoke">Those who spoke, as the entries call them.</param>
public sealed record KeepSafe(PersonId From, IReadOnlyList<string> Spoke)
{
    /// <summary>Everybody said to have hurt somebody, with those who told of it.</summary>
    public static IReadOnlyList<KeepSafe> In(Picture picture) =>
        [.. picture.Entries
            .Where(entry => entry.Body is IAccountOfAbuse || entry.Others.Count > 0 || entry.Given.Handling?.NeverLearntBy is not null)
            .SelectMany(entry => KeptFrom(entry).Select(person => (person, entry)))
            .GroupBy(pair => pair.person, pair => pair.entry)
            .Select(group => new KeepSafe(group.Key, [.. group.SelectMany(entry => Speakers(entry, picture)).Distinct()]))
            .Where(keep => keep.Spoke.Count > 0)];

    /// <summary>Who must never learn what an entry says: those it says hurt somebody, and those its handling names. It is kept from whomever any version of it is kept from.</summary>
    public static IEnumerable<PersonId> KeptFrom(Entry entry) => entry.Others.Count == 0
        ? KeptByItself(entry)
        : entry.Others.Prepend(entry).SelectMany(KeptByItself).Distinct();

    /// <summary>Whether an entry is kept from a professional who is on record as a person: from them, by any record they were ever taken for, or from somebody of whom nobody knows yet who they are.</summary>
    public static bool IsFrom(Professional professional, Entry entry) => professional.Person is not null
        && (KeptFrom(entry).Any(professional.Is) || entry.Others.Prepend(entry).Any(version => version.KeptAlso.Any(professional.Is) || IsFromSomebodyUnknown(version)));

    /// <summary>Whether another entry could be kept from all from whom this one is: each of them is known, and has a name or a number by which to be found again.</summary>
    public static bool CanBeKeptAgain(Entry entry, Picture picture) =>
        KeptFrom(entry).All(id => picture.People.TryGetValue(id, out var person) && (person.Name is not null || person.NhsNumber is not null))
        && entry.Others.Prepend(entry).All(version => version.KeptAlso.Count == 0 && !IsFromSomebodyUnknown(version));

    private static bool IsFromSomebodyUnknown(Entry entry)
    {
        for (var place = 0; place < entry.People.Count; place++)
        {
            var given = entry.Given.People[place];
            if (entry.People[place] is null && given.Unnamed is null
                && ((entry.Body is IAccountOfAbuse && given.As is PersonRole.AllegedPerpetrator) || (given.Ref is { } word && entry.Given.Handling?.NeverLearntBy?.Contains(word) is true)))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<PersonId> KeptByItself(Entry entry) => (entry.Body is IAccountOfAbuse ? entry.Who(PersonRole.AllegedPerpetrator) : [])
        .Concat((entry.Given.Handling?.NeverLearntBy ?? []).Select(entry.ByRef).OfType<PersonId>())
        .Distinct();

    private static IEnumerable<string> Speakers(Entry entry, Picture picture)
    {
        for (var place = 0; place < entry.People.Count; place++)
        {
            var given = entry.Given.People[place];

            if (HasSpoken(entry, given.As))
            {
                yield return entry.People[place] is { } id && picture.People.TryGetValue(id, out var person) ? person.InWords : given.Unnamed ?? Say.Words(given.As);
            }
        }
    }

    // Whoever was hurt spoke when the agency was told by a parent or the child; otherwise somebody spoke of them
    private static bool HasSpoken(Entry entry, PersonRole role) => role is PersonRole.Discloser or PersonRole.Reporter
        || (role is PersonRole.Victim && entry.Given.HowKnown is (HowKnown.ToldByParent or HowKnown.ToldByChild));
}
