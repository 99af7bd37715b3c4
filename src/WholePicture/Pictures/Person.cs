using System.Runtime.InteropServices;
using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Pictures;

/// <summary>Somebody in a child's network, as agencies have written them down (REQ PF-01).</summary>
/// <param name="Id">Who.</param>
/// <param name="As">Every role in which anybody has recorded them, most telling first.</param>
/// <param name="Records">Each way they were written down, latest known first.</param>
public sealed record Person(PersonId Id, IReadOnlyList<PersonRole> As, IReadOnlyList<(Entry Entry, PersonGiven Given)> Records)
{
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
    public string InWords => Say.Sentence(Say.Words(As[0]));

    /// <summary>Everybody recorded among the people given.</summary>
    public static IReadOnlyDictionary<PersonId, Person> In(IEnumerable<Entry> entries, IReadOnlySet<PersonId> people)
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

        return records.ToDictionary(person => person.Key, person => Of(person.Key, person.Value));
    }

    private static Person Of(PersonId id, List<(Entry Entry, PersonGiven Given)> records) => new(
        id,
        [.. records.Select(record => record.Given.As).Distinct().OrderBy(Telling)],
        [.. records.OrderByDescending(record => record.Entry.Known).ThenBy(record => record.Entry.Reference, StringComparer.Ordinal)]);

    internal static int Telling(PersonRole role) => role switch
    {
        PersonRole.Child => 0,
        PersonRole.Mother => 1,
        PersonRole.Father => 2,
        PersonRole.Partner => 3,
        _ => (int)role + 10,
    };
}
