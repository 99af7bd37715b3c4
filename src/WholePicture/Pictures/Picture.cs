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
    private readonly IReadOnlyList<Entry> standing;
    private readonly Dictionary<object, object> once = new(ReferenceEqualityComparer.Instance);
    private Dictionary<EntryId, int>? places;

    internal Picture(PersonId child, DateTimeOffset asAt, IReadOnlyList<Entry> standing, IReadOnlySet<PersonId> network, Partnership partnership, LocalSettings settings)
    {
        (Child, AsAt, Today, this.standing, Partnership, Settings) = (child, asAt, London.Day(asAt), standing, partnership, settings);
        byKind = new(standing);
        People = Person.In(standing, network);
        Life = People.GetValueOrDefault(child)?.Life ?? default;
        Statements = [.. Statement.In(standing).OrderBy(statement => statement.Entry.Known)];
        Disagreements = Pictures.Disagreements.In(Statements);
        Involvements = Involvement.In(All<Casework.Involvement.Involved>(), All<Casework.Involvement.NoLongerInvolved>(), partnership);
        Work = Pictures.Work.In(All<Casework.Meetings.MeetingHeld>(), All<Casework.Assessments.AssessmentStarted>(), All<Casework.Assessments.AssessmentEnded>());
    }

    /// <summary>Whose picture it is.</summary>
    public PersonId Child { get; }

    /// <summary>The moment at which it is drawn. Nothing known or received later is in it.</summary>
    public DateTimeOffset AsAt { get; }

    /// <summary>That day in London.</summary>
    public DateOnly Today { get; }

    /// <summary>The agencies and professionals.</summary>
    public Partnership Partnership { get; }

    /// <summary>What the partnership has set.</summary>
    public LocalSettings Settings { get; }

    /// <summary>The child's dates.</summary>
    public Life Life { get; }

    /// <summary>Every standing entry, in the order in which things happened.</summary>
    public IReadOnlyList<Entry> Entries => standing;

    /// <summary>Everybody in the network who is known, the child among them.</summary>
    public IReadOnlyDictionary<PersonId, Person> People { get; }

    /// <summary>Every statement, in the order in which agencies knew.</summary>
    public IReadOnlyList<Statement> Statements { get; }

    /// <summary>Where agencies differ, the longest open first (REQ CH-05).</summary>
    public IReadOnlyList<Disagreement> Disagreements { get; }

    /// <summary>Services at work with the family, live and ended (REQ PF-08).</summary>
    public IReadOnlyList<Involvement> Involvements { get; }

    /// <summary>Social care's enquiries, assessments and plans.</summary>
    public IReadOnlyList<Work> Work { get; }

    /// <summary>Entries of a kind, in the order in which things happened. Of a kind that is not there it costs nothing to ask.</summary>
    public IReadOnlyList<Fact<TBody>> All<TBody>() => byKind.All<TBody>();

    /// <summary>Where an entry stands in the order in which things happened.</summary>
    internal int PlaceOf(Entry entry) => (places ??= Places(standing)).GetValueOrDefault(entry.Id, int.MaxValue);

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
}
