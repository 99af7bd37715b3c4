using System.Runtime.InteropServices;
using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Pictures;

/// <summary>Finds where agencies answer one question differently.</summary>
public static class Disagreements
{
    /// <summary>Every open disagreement. One that somebody settled with what was seen or is on record is closed until a later statement differs.</summary>
    public static IReadOnlyList<Disagreement> In(IEnumerable<Statement> statements) =>
        [.. Subjects(statements.Where(statement => statement.About is not null))
            .Select(subject => (subject.Question, subject.About, subject.Of, Statements: Unsettled(subject.Statements)))
            .Where(subject => Disagreement.FirstToDiffer(subject.Statements) is not null)
            .Select(subject => new Disagreement(subject.Question, subject.About, subject.Of, subject.Statements))
            .Distinct(new OfTheSameStatements())
            .OrderBy(disagreement => disagreement.Since)];

    private static IEnumerable<(Question Question, PersonId About, string Of, List<Statement> Statements)> Subjects(IEnumerable<Statement> statements)
    {
        var all = statements.ToList();

        // Two different men each said to be the father differ about the child, not about either man
        var fathers = all.Where(statement => statement is { Given: { Question: Question.ParentOf, Answer: "father" }, With: not null })
            .GroupBy(statement => statement.With!.Value)
            .Where(child => child.Select(statement => statement.About).Distinct().Count() > 1)
            .Select(child => (Question.ParentOf, child.Key, "", child.Select(Named).ToList()));
        var keys = all.ConvertAll(Keys);
        var differing = Differing(all, keys);
        var others = differing.Count == 0 ? [] : all.SelectMany((statement, place) => keys[place].Where(differing.Contains).Select(key => (key, statement)))
            .GroupBy(pair => pair.key, pair => pair.statement)
            .Select(subject => (subject.Key.Question, subject.Key.About, subject.Key.Of, subject.ToList()));

        return fathers.Concat(others);
    }

    // Most of what is said is said again and again, and nobody says otherwise: each is compared with what was said first, and no list of them made
    private static HashSet<Subject> Differing(List<Statement> statements, List<Subject[]> keys)
    {
        var first = new Dictionary<Subject, Statement>();
        var differing = new HashSet<Subject>();
        for (var place = 0; place < statements.Count; place++)
        {
            foreach (var key in keys[place])
            {
                ref var said = ref CollectionsMarshal.GetValueRefOrAddDefault(first, key, out _);
                said ??= statements[place];
                if (!Disagreement.AnswersTheSame(said, statements[place]))
                {
                    differing.Add(key);
                }
            }
        }

        return differing;
    }

    private static Statement Named(Statement father) => father with { Given = father.Given with { Answer = father.About.ToString()! } };

    // A question about two is one subject whichever is named first. A partner whom nobody named counts as whoever else is named,
    // so each of a couple is a subject of their own
    private static Subject[] Keys(Statement statement)
    {
        var about = statement.About!.Value;

        return (statement.Given.Question, statement.With) switch
        {
            (Question.Service, _) => [new(Question.Service, about, null, statement.Given.Agency!)],
            (Question.ParentOf, { } child) => [new(Question.ParentOf, about, child)],
            (Question.ParentOf, null) => [],
            (Question.CoupleWith, { } with) => [new(Question.CoupleWith, about), new(Question.CoupleWith, with)],
            (Question.CaresFor, { } with) => [new(Question.CaresFor, about, with)],
            (Question.LivesWith, { } with) => [new(Question.LivesWith, Lower(about, with), Upper(about, with))],
            // Somebody may have several
            (Question.Telephone, _) => [],
            (Question.ViolenceTo, _) => [new(Question.ViolenceTo, about, null, $"{statement.Entry.Happened.Day}")],
            var (question, _) => [new(question, about)],
        };
    }

    // What a question is about: one person, and the other person, service or day that sets it apart
    private readonly record struct Subject(Question Question, PersonId About, PersonId? With = null, string Word = "")
    {
        public string Of => With?.ToString() ?? Word;

        // Little is said about any one person: that is enough to tell most apart, and quick
        public override int GetHashCode() => HashCode.Combine(Question, About);
    }

    private static PersonId Lower(PersonId one, PersonId other) => one.Value.CompareTo(other.Value) < 0 ? one : other;

    private static PersonId Upper(PersonId one, PersonId other) => one.Value.CompareTo(other.Value) < 0 ? other : one;

    /// <summary>Those since somebody last settled the question, in the order in which agencies knew.</summary>
    internal static List<Statement> Unsettled(IEnumerable<Statement> statements)
    {
        var inOrder = statements.OrderBy(statement => statement.Entry.Known).ThenBy(statement => statement.Entry.Reference, StringComparer.Ordinal).ToList();
        var settled = inOrder.FindLastIndex(statement => statement.Given.Settles);

        return settled < 0 ? inOrder : inOrder[settled..];
    }

    // A couple is a subject of each of them: of two subjects made of the very same statements one is enough
    private sealed class OfTheSameStatements : IEqualityComparer<Disagreement>
    {
        public bool Equals(Disagreement? x, Disagreement? y) => x?.Question == y?.Question && x!.Statements.Select(Said).SequenceEqual(y!.Statements.Select(Said));

        public int GetHashCode(Disagreement obj) => HashCode.Combine(obj.Question, obj.Statements.Count, obj.Statements[0].Entry.Id);

        private static (EntryId, PersonId?, PersonId?, string) Said(Statement statement) => (statement.Entry.Id, statement.About, statement.With, statement.Given.Answer);
    }
}
