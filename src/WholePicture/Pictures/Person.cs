using System.Runtime.InteropServices;
using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Pictures;

/// <summary>Somebody in a child's network, as agencies have written them down (REQ PF-01).</summary>
/// <param name="Id">Who.</param>
/// <param name="As">Every role in which anybody has recorded them, most telling first. What they are to another child alone is none of them.</param>
/// <param name="Records">Each way they were written down, latest known first.</param>
public sealed record Person(PersonId Id, IReadOnlyList<PersonRole> As, IReadOnlyList<(Entry Entry, PersonGiven Given)> Records)
{
    private const int Grown = 18;
    private static readonly PersonRole[] parental = [PersonRole.Mother, PersonRole.Father, PersonRole.Partner];

    /// <summary>The name latest recorded; null when nobody recorded one.</summary>
    public string? Name => Records.Select(record => record.Given.Name).FirstOrDefault(name => name is not null);

    /// <summary>Other names they are recorded under.</summary>
    public IEnumerable<string> Aliases => Records.Select(record => record.Given.Name).OfType<string>().Distinct().Skip(1);

    /// <summary>NHS number, when anybody holds one.</summary>
    public NhsNumber? NhsNumber => Records.Select(record => Words.NhsNumber.TryParse(record.Given.NhsNumber)).FirstOrDefault(number => number is not null);

    /// <summary>Unique pupil number, when anybody holds one.</summary>
    public Upn? Upn => Records.Select(record => Words.Upn.TryParse(record.Given.Upn)).FirstOrDefault(number => number is not null);

    /// <summary>Their dates.</summary>
    public Life Life => new(
        Records.Select(record => record.Given.Born?.Day).FirstOrDefault(day => day is not null),
        Records.Select(record => record.Given.Expected?.Day).FirstOrDefault(day => day is not null));

    /// <summary>Sex as recorded.</summary>
    public Sex Sex => Records.Select(record => record.Given.Sex).FirstOrDefault(sex => sex is not null) ?? Sex.NotRecorded;

    /// <summary>What they are in this picture, in a word: the child, mother, father, or the first role recorded.</summary>
    public string InWords => As[0] switch
    {
        PersonRole.Subject => "Adult",
        PersonRole.Other or PersonRole.NotStated => "Person",
        var role => Say.Sentence(Say.Words(role)),
    };

    /// <summary>Whether they are a child on a day: recorded as one, and not known to be grown up since.</summary>
    public bool IsChild(DateOnly on) => As[0] is PersonRole.Child && Life.IsYoungerThan(Grown, on);

    /// <summary>Everybody recorded among the people given, as what they are to this child: another child's mother is not this one's.</summary>
    public static IReadOnlyDictionary<PersonId, Person> In(IEnumerable<Entry> entries, IReadOnlySet<PersonId> people, PersonId child)
    {
        var records = new Dictionary<PersonId, List<(Entry Entry, PersonGiven Given)>>(people.Count);
        foreach (var entry in entries)
        {
            for (var place = 0; place < entry.People.Count; place++)
            {
                if (entry.People[place] is { } person && people.Contains(person))
                {
                    (CollectionsMarshal.GetValueRefOrAddDefault(records, person, out _) ??= []).Add((entry, entry.Given.People[place]));
                }
            }
        }

        return records.ToDictionary(person => person.Key, person => Of(person.Key, person.Value, child));
    }

    private static Person Of(PersonId id, List<(Entry Entry, PersonGiven Given)> records, PersonId child) => new(
        id,
        Roles(records, child),
        [.. records.OrderByDescending(record => record.Entry.Known).ThenBy(record => record.Entry.Reference, StringComparer.Ordinal)]);

    private static IReadOnlyList<PersonRole> Roles(List<(Entry Entry, PersonGiven Given)> records, PersonId child)
    {
        var (here, elsewhere) = (new HashSet<PersonRole>(), new HashSet<PersonRole>());
        foreach (var (entry, given) in records)
        {
            _ = (entry.Has(child, PersonRole.Child) || entry.Who(PersonRole.Child).Count == 0 ? here : elsewhere).Add(given.As);
        }

        // Whoever is a parent here may have been a child in an earlier record
        here.UnionWith(elsewhere.Where(role => !IsToAChild(role) && (role is not PersonRole.Child || !here.Overlaps(parental))));

        return here.Count == 0 ? [PersonRole.Other] : [.. here.OrderBy(Telling)];
    }

    private static bool IsToAChild(PersonRole role) => role is PersonRole.Mother or PersonRole.Father or PersonRole.Relative or PersonRole.HouseholdMember or PersonRole.BirthPartner;

    internal static int Telling(PersonRole role) => role switch
    {
        PersonRole.Child => 0,
        PersonRole.Mother => 1,
        PersonRole.Father => 2,
        PersonRole.Partner => 3,
        PersonRole.Relative => 4,
        _ => (int)role + 10,
    };
}
