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

    /// <summary>Every statement in an entry, with those its roles imply: a mother named beside a child is stated to be the child's mother.</summary>
    public static IEnumerable<Statement> In(Entry entry)
    {
        foreach (var given in entry.Given.Statements ?? [])
        {
            yield return new(entry, given, entry.ByRef(given.About), entry.ByRef(given.With));
        }

        foreach (var (parent, answer) in Parents(entry))
        {
            foreach (var child in entry.Who(PersonRole.Child))
            {
                yield return new(entry, new("", Question.ParentOf, answer), parent, child);
            }
        }
    }

    private static IEnumerable<(PersonId, string)> Parents(Entry entry) =>
        entry.Who(PersonRole.Mother).Select(mother => (mother, "mother")).Concat(entry.Who(PersonRole.Father).Select(father => (father, "father")));
}
