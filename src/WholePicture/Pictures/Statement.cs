using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Pictures;

/// <summary>A statement with its source: who answered what about whom, when, and how they knew (REQ CH-04).</summary>
/// <param name="Entry">The entry it stands in.</param>
/// <param name="Given">What was said.</param>
/// <param name="About">Whom it is about; null when nobody knows who that is.</param>
/// <param name="With">The other person, for a question about two; null likewise.</param>
public sealed record Statement(Entry Entry, StatementGiven Given, PersonId? About, PersonId? With)
{
    /// <summary>How it is known: the statement's own, else the entry's.</summary>
    public HowKnown HowKnown => Given.HowKnown ?? Entry.Given.HowKnown;

    /// <summary>Every statement in these entries, with those their roles imply: a mother named beside a child is stated to be the child's mother.</summary>
    public static List<Statement> In(IEnumerable<Entry> entries)
    {
        var statements = new List<Statement>();
        foreach (var entry in entries)
        {
            foreach (var given in entry.Given.Statements ?? [])
            {
                statements.Add(new(entry, given, entry.ByRef(given.About), entry.ByRef(given.With)));
            }

            if (entry.Who(PersonRole.Child) is { Count: > 0 } children)
            {
                AddParents(statements, entry, PersonRole.Mother, mother, children);
                AddParents(statements, entry, PersonRole.Father, father, children);
            }
        }

        return statements;
    }

    private static readonly StatementGiven mother = new("", Question.ParentOf, "mother");
    private static readonly StatementGiven father = new("", Question.ParentOf, "father");

    private static void AddParents(List<Statement> statements, Entry entry, PersonRole role, StatementGiven given, IReadOnlyList<PersonId> children)
    {
        foreach (var parent in entry.Who(role))
        {
            foreach (var child in children)
            {
                statements.Add(new(entry, given, parent, child));
            }
        }
    }
}
