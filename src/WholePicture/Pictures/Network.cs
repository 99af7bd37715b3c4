using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Pictures;

/// <summary>
/// Who belongs to one child's picture (REQ PF-01, PF-05, CH-02): the child, parents, their partners, siblings, and adults in the home, kept away from it, or in accounts of harm.
/// All as somebody stated; a stated "no" still belongs, because it is part of the picture, but brings in nobody else.
/// </summary>
public static class Network
{
    private static readonly PersonRole[] besideAChild =
    [
        PersonRole.Mother, PersonRole.Father, PersonRole.Partner, PersonRole.Victim, PersonRole.AllegedPerpetrator,
        PersonRole.HouseholdMember, PersonRole.BirthPartner, PersonRole.Present,
    ];

    private static readonly Question[] leading = [Question.ParentOf, Question.CaresFor, Question.CoupleWith, Question.LivesWith];

    /// <summary>The people, from the entries known so far. Ask again when it brought in entries about somebody new.</summary>
    public static IReadOnlySet<PersonId> Of(PersonId child, IReadOnlyCollection<Entry> entries)
    {
        var statements = Statement.In(entries).FindAll(statement => leading.Contains(statement.Given.Question));
        var parents = Linked(statements.Where(IsParentage), Question.ParentOf, person => person == child).ToHashSet();
        var beside = new HashSet<PersonId>();

        foreach (var entry in entries.Where(entry => entry.Has(child, PersonRole.Child)))
        {
            parents.UnionWith(entry.Who(PersonRole.Mother, PersonRole.Father));
            beside.UnionWith(entry.Who(besideAChild));
            beside.UnionWith(Barred(entry));
        }

        var people = new HashSet<PersonId>(parents) { child };
        people.UnionWith(beside);
        people.UnionWith(Linked(statements, Question.ParentOf, person => person == child));
        people.UnionWith(statements.Where(statement => statement.Given.Question is Question.CaresFor && statement.With == child).Select(statement => statement.About).OfType<PersonId>());
        people.UnionWith(Linked(statements, Question.CoupleWith, parents.Contains));
        people.UnionWith(Linked(statements, Question.LivesWith, person => person == child || parents.Contains(person)));
        people.UnionWith(Harmed(entries, parents));
        people.UnionWith(statements.Where(IsParentage).Where(statement => parents.Contains(statement.About!.Value)).Select(statement => statement.With!.Value));

        return people;
    }

    // Whoever is to keep away from the child's home, whatever they are to the family
    private static IEnumerable<PersonId> Barred(Entry entry) => (entry.Body is ConditionsSet { KeepAwayFromHome: true } ? entry.Who(PersonRole.Subject) : [])
        .Concat((entry.Given.Statements ?? []).Where(given => given is { Question: Question.MayBeInHome, Answer: "no" }).Select(given => entry.ByRef(given.About)).OfType<PersonId>());

    private static bool IsParentage(Statement statement) =>
        statement is { Given: { Question: Question.ParentOf, Answer: not "no" }, About: not null, With: not null };

    private static IEnumerable<PersonId> Linked(IEnumerable<Statement> statements, Question question, Func<PersonId, bool> isKnown)
    {
        foreach (var statement in statements.Where(statement => statement.Given.Question == question && statement is { About: not null, With: not null }))
        {
            if (isKnown(statement.With!.Value))
            {
                yield return statement.About!.Value;
            }

            // A child leads to the parent, never from one parent to all that parent's children by this road
            if (question is not Question.ParentOf && isKnown(statement.About!.Value))
            {
                yield return statement.With.Value;
            }
        }
    }

    // Somebody said to have hurt a parent, or to have been hurt by one
    private static IEnumerable<PersonId> Harmed(IEnumerable<Entry> entries, HashSet<PersonId> parents) => entries
        .Select(entry => entry.Who(PersonRole.Victim, PersonRole.AllegedPerpetrator))
        .Where(pair => pair.Count > 0 && pair.Any(parents.Contains))
        .SelectMany(pair => pair);
}
