using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Pictures.Genograms.Reading;

/// <summary>Everybody the entries mention, known or not named, each under one key.</summary>
internal sealed class Mentions
{
    private readonly Dictionary<string, List<(Entry Entry, PersonGiven Given)>> records = [];
    private readonly Dictionary<string, Person> people = [];
    private readonly Dictionary<Entry, int[]> notNamedIn = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, string> notNamed = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> sameAs = [];
    private HashSet<string>? drawn;
    private HashSet<string> nameless = [];

    public Mentions(IEnumerable<Entry> entries)
    {
        foreach (var entry in entries.OrderByDescending(entry => entry.Known).ThenBy(entry => entry.Reference, StringComparer.Ordinal))
        {
            for (var place = 0; place < entry.Given.People.Count; place++)
            {
                var key = KeyAt(entry, place);
                records.TryAdd(key, []);
                records[key].Add((entry, entry.Given.People[place]));
            }
        }
    }

    /// <summary>Every key.</summary>
    public IEnumerable<string> Keys => records.Keys;

    /// <summary>Whether nobody recorded who they are.</summary>
    public bool IsNotNamed(string key) => notNamed.ContainsValue(key);

    /// <summary>Each way they were written down, latest known first.</summary>
    public Person Of(string key) => people.TryGetValue(key, out var person) ? person : people[key] = new(
        Guid.TryParse(key, out var id) ? new(id) : default,
        [.. records[key].Select(record => record.Given.As).Distinct().OrderBy(Person.Telling)],
        records[key]);

    /// <summary>Whoever stands in an entry under this word; null when nobody does, or nobody who is drawn.</summary>
    public string? Of(Entry entry, string? word, PersonId? known) =>
        (known is { } id ? $"{id}" : Places(entry).Where(place => entry.Given.People[place].Ref == word && word is not null).Select(place => Settled(KeyAt(entry, place))).FirstOrDefault()) is { } key && IsDrawn(key) ? key : null;

    /// <summary>From now on only these are drawn, and some of them without a name or anything else that says who they are.</summary>
    public void Keep(HashSet<string> only, HashSet<string> withoutName) => (drawn, nameless) = (only, withoutName);

    /// <summary>Whether they are drawn without a name: another family's, and no business of this one's.</summary>
    public bool IsNameless(string key) => nameless.Contains(key);

    /// <summary>Everybody in an entry who stands in one of these roles.</summary>
    public IEnumerable<string> Who(Entry entry, params PersonRole[] roles) =>
        Places(entry).Where(place => roles.Contains(entry.Given.People[place].As)).Select(place => Settled(KeyAt(entry, place))).Where(IsDrawn);

    /// <summary>The words by which somebody whom an entry does not name is called there; null for whoever is named.</summary>
    public string? CalledIn(Entry entry, string key) => NotNamedIn(entry).Where(place => Settled(KeyAt(entry, place)) == key).Select(place => WordsAt(entry, place)).FirstOrDefault();

    /// <summary>Counts somebody not named as somebody who is: there is nobody else they could be. It stays said that they were not named.</summary>
    public void CountAs(string key, string named) => sameAs[key] = named;

    /// <summary>Whether they count as somebody else.</summary>
    public bool CountsAsAnother(string key) => sameAs.ContainsKey(key);

    private bool IsDrawn(string key) => drawn?.Contains(key) is not false;

    private string Settled(string key) => sameAs.GetValueOrDefault(key, key);

    private string KeyAt(Entry entry, int place)
    {
        if (place < entry.People.Count && entry.People[place] is { } known)
        {
            return $"{known}";
        }

        var words = WordsAt(entry, place);
        if (!notNamed.TryGetValue(words, out var key))
        {
            notNamed[words] = key = $"unnamed-{notNamed.Count + 1}";
        }

        return key;
    }

    // Asked for every sentence that rests on the entry; most name everybody
    private int[] NotNamedIn(Entry entry) => notNamedIn.TryGetValue(entry, out var places) ? places : notNamedIn[entry] = [.. Places(entry).Where(place => entry.People[place] is null)];

    private static string WordsAt(Entry entry, int place) => entry.Given.People[place] is var given ? given.Unnamed ?? given.Name ?? Say.Words(given.As) : "";

    private static IEnumerable<int> Places(Entry entry) => Enumerable.Range(0, entry.Given.People.Count);
}
