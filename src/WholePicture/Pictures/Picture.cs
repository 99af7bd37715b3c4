using WholePicture.Casework.Health;
using WholePicture.Access;
using WholePicture.Chronology;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Pictures;

/// <summary>
/// One child's picture at a moment, folded from the stream (design: "Everything else is a view of the stream").
/// It holds all that a safeguard or a page may ask; nothing in it is stored or changed.
/// </summary>
public sealed class Picture
{
    private readonly ByKind byKind;
    private readonly Dictionary<object, object> once = new(ReferenceEqualityComparer.Instance);
    private Dictionary<EntryId, int>? places;
    private IReadOnlyList<Disagreement>? disagreements;
    private IReadOnlyList<Involvement>? involvements;
    private IReadOnlyList<Work>? work;
    private bool askedElse;

    internal Picture(PersonId child, DateTimeOffset asAt, IReadOnlyList<Entry> standing, IReadOnlySet<PersonId> network, Partnership partnership, LocalSettings settings)
    {
        (Child, AsAt, Today, Entries, Partnership, Settings) = (child, asAt, London.Day(asAt), standing, partnership, settings);
        byKind = new(standing);
        var people = Person.In(standing, network, child);
        (People, Life) = (people, (people.GetValueOrDefault(child)?.Life ?? default) with { Ended = End(standing, child) });
        Statements = [.. Statement.In(standing).OrderBy(statement => statement.Entry.Known)];
    }

    private static DateOnly? End(IReadOnlyList<Entry> standing, PersonId child)
    {
        var ends = standing.Where(entry => entry.Body is Death or PregnancyEnded && entry.Has(child, PersonRole.Deceased)).ToList();

        return ends.Count == 0 ? null : ends.Min(entry => London.Day(entry.At()));
    }

    /// <summary>Whose picture it is.</summary>
    public PersonId Child { get => Else(field); }

    /// <summary>The moment at which it is drawn. Nothing known or received later is in it.</summary>
    public DateTimeOffset AsAt { get => Else(field); }

    /// <summary>That day in London.</summary>
    public DateOnly Today { get => Else(field); }

    /// <summary>The agencies and professionals.</summary>
    public Partnership Partnership { get => Else(field); }

    /// <summary>What the partnership has set.</summary>
    public LocalSettings Settings { get => Else(field); }

    /// <summary>The child's dates.</summary>
    public Life Life { get => Else(field); }

    /// <summary>Every standing entry, in the order in which things happened.</summary>
    public IReadOnlyList<Entry> Entries { get => Else(field); }

    /// <summary>Everybody in the network who is known, the child among them.</summary>
    public IReadOnlyDictionary<PersonId, Person> People { get => Else(field); }

    /// <summary>Every statement, in the order in which agencies knew.</summary>
    public IReadOnlyList<Statement> Statements { get => Else(field); }

    /// <summary>Where agencies differ, the longest open first (REQ CH-05).</summary>
    public IReadOnlyList<Disagreement> Disagreements => disagreements ??= Pictures.Disagreements.In(Statements);

    /// <summary>Services at work with the family, live and ended (REQ PF-08).</summary>
    public IReadOnlyList<Involvement> Involvements => involvements ??=
        All<Casework.Involvement.Involved>() is { Count: > 0 } began ? Involvement.In(began, All<Casework.Involvement.NoLongerInvolved>(), Partnership) : [];

    /// <summary>Social care's enquiries, assessments and plans.</summary>
    public IReadOnlyList<Work> Work => work ??= Pictures.Work.In(this);

    /// <summary>Entries of a kind, in the order in which things happened. Of a kind that is not there it costs nothing to ask.</summary>
    public IReadOnlyList<Fact<TBody>> All<TBody>() => byKind.All<TBody>();

    /// <summary>Entries of either kind, in the order in which things happened.</summary>
    public IReadOnlyList<Entry> OfEither<TOne, TOther>() => byKind.OfEither<TOne, TOther>();

    /// <summary>Which kinds of entry are in it.</summary>
    internal Kinds Kinds => byKind.Kinds;

    /// <summary>Which kinds of entry it has been asked for; null once it was asked for anything else.</summary>
    internal Kinds? AskedOnlyFor => askedElse ? null : byKind.Asked;

    /// <summary>Where an entry stands in the order in which things happened.</summary>
    internal int PlaceOf(Entry entry) => (places ??= Places(Entries)).GetValueOrDefault(entry.Id, int.MaxValue);

    /// <summary>Something about this picture that many safeguards ask for, worked out once. The question is a static one: it is known by itself.</summary>
    internal T Once<T>(Func<Picture, T> question)
        where T : notnull
    {
        // A picture is shared by all who see the same, at once
        lock (once)
        {
            if (!once.TryGetValue(question, out var answer))
            {
                once[question] = answer = question(this);
            }

            return (T)answer;
        }
    }

    private T Else<T>(T part)
    {
        askedElse = true;

        return part;
    }

    private static Dictionary<EntryId, int> Places(IReadOnlyList<Entry> entries)
    {
        var places = new Dictionary<EntryId, int>(entries.Count);
        for (var place = 0; place < entries.Count; place++)
        {
            places.TryAdd(entries[place].Id, place);
        }

        return places;
    }

    /// <summary>What a figure is on the day of the picture.</summary>
    public int Of(Figure figure) => Settings.Of(figure, Today);

    /// <summary>Whether there are as many of something as a figure asks for. Of nothing there never are enough, whatever it is.</summary>
    public bool AreEnough(int count, Figure figure) => count > 0 && count >= Of(figure);
}
