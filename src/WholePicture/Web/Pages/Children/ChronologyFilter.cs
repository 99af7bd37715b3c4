using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Children;

/// <summary>Which entries of a chronology are asked for. Ids and codes only: its address says nothing about anybody.</summary>
/// <param name="Agency">Whose; null for everybody's.</param>
/// <param name="Person">About whom; null for anybody.</param>
/// <param name="Kind">Of which kind; null for every kind.</param>
/// <param name="How">Known in which way; null for any.</param>
public sealed record ChronologyFilter(AgencyId? Agency, PersonId? Person, string? Kind, HowKnown? How)
{
    /// <summary>Whether anything is left out.</summary>
    public bool IsAny => this == new ChronologyFilter(null, null, null, null);

    /// <summary>Whether an entry is asked for.</summary>
    public bool Lets(Entry entry) => LetsAgency(entry.Agency)
        && (Person is not { } person || entry.IsAbout(person))
        && (Kind is null || entry.Given.Kind == Kind)
        && (How is not { } how || Ways(entry).Contains(how));

    /// <summary>Whether anything of an agency is asked for. What is held back is filtered by nothing else: its kind, its people and its source are not said.</summary>
    public bool LetsAgency(AgencyId agency) => Agency is not { } only || only == agency;

    /// <summary>How an entry is known: by itself, and by each statement in it that is known in another way.</summary>
    public static IEnumerable<HowKnown> Ways(Entry entry) => (entry.Given.Statements ?? []).Select(statement => statement.HowKnown).OfType<HowKnown>().Prepend(entry.Given.HowKnown);

    /// <summary>What an address asks for; null when it is none of what there can be.</summary>
    public static ChronologyFilter? Read(string? agency, string? person, string? kind, string? how, Picture picture)
    {
        var (noPerson, noHow) = (string.IsNullOrEmpty(person), string.IsNullOrEmpty(how));
        var way = Enum.GetValues<HowKnown>().Where(one => Say.Json(one) == how).Cast<HowKnown?>().FirstOrDefault();
        var id = Guid.TryParse(person, out var parsed) ? new PersonId(parsed) : (PersonId?)null;

        return (!string.IsNullOrEmpty(agency) && picture.Partnership.Agency(new(agency)) is null)
            || (!noPerson && (id is null || !picture.People.ContainsKey(id.Value)))
            || (!string.IsNullOrEmpty(kind) && EntryKind.All.All(one => one.Name != kind))
            || (!noHow && way is null)
            ? null
            : new(string.IsNullOrEmpty(agency) ? null : new AgencyId(agency), id, string.IsNullOrEmpty(kind) ? null : kind, way);
    }
}
