using WholePicture.Chronology;

namespace WholePicture.Pictures.Genograms.Reading;

/// <summary>Who is said to be whose parent, by birth or in a parent's place.</summary>
internal static class Parentage
{
    /// <summary>Everything said of it, with those an entry has as mother or father without naming them.</summary>
    public static IEnumerable<Said> Said(Picture picture, Mentions mentions) => picture.Statements
        .Where(statement => statement.Given.Question is Question.ParentOf)
        .Select(statement => Reading.Said.Of(statement, mentions)).OfType<Said>()
        .Concat(picture.Entries.SelectMany(entry => NotNamed(entry, mentions)));

    private static IEnumerable<Said> NotNamed(Entry entry, Mentions mentions) =>
        from role in new[] { (As: PersonRole.Mother, Answer: "mother"), (As: PersonRole.Father, Answer: "father") }
        from parent in mentions.Who(entry, role.As).Where(parent => mentions.CalledIn(entry, parent) is not null)
        from child in entry.Who(PersonRole.Child).Where(child => mentions.Of(entry, null, child) is not null)
        select new Said(parent, $"{child}", new Statement(entry, new("", Question.ParentOf, role.Answer), null, child));

    /// <summary>Ties that hold: at least one statement says that they are, and none would make somebody their own ancestor.</summary>
    public static (IReadOnlyList<Tie> Birth, IReadOnlyList<Tie> Care, IReadOnlyList<Tie> Not, IReadOnlyList<Tie> Loops) Of(Picture picture, Mentions mentions)
    {
        var all = Tie.Of(Said(picture, mentions));
        var care = Tie.On(Question.CaresFor, picture.Statements, mentions).Where(IsSaidToBe).ToList();
        var (holds, loops) = WithoutLoops(all.Where(IsSaidToBe).Concat(care));

        return ([.. holds.Where(tie => !care.Contains(tie))], [.. holds.Where(care.Contains)], [.. all.Where(tie => !IsSaidToBe(tie))], loops);
    }

    private static bool IsSaidToBe(Tie tie) => tie.Statements.Any(statement => statement.Given.Answer != "no");

    // The surest first, then the earliest known: what comes later and closes a ring is what is asked about
    private static (List<Tie> Holds, List<Tie> Loops) WithoutLoops(IEnumerable<Tie> ties)
    {
        var (holds, loops, parents) = (new List<Tie>(), new List<Tie>(), new Dictionary<string, List<string>>());
        foreach (var tie in ties.OrderByDescending(tie => tie.HowSurely(answer => answer != "no")).ThenBy(tie => tie.Statements[0].Entry.Known).ThenBy(tie => tie.One, StringComparer.Ordinal).ThenBy(tie => tie.Other, StringComparer.Ordinal))
        {
            if (IsAncestor(tie.Other, tie.One, parents))
            {
                loops.Add(tie);
                continue;
            }

            holds.Add(tie);
            parents.TryAdd(tie.Other, []);
            parents[tie.Other].Add(tie.One);
        }

        return (holds, loops);
    }

    private static bool IsAncestor(string one, string of, Dictionary<string, List<string>> parents)
    {
        var (seen, ahead) = (new HashSet<string> { of }, new Stack<string>([of]));
        while (ahead.TryPop(out var next))
        {
            foreach (var parent in (parents.GetValueOrDefault(next) ?? []).Where(seen.Add))
            {
                ahead.Push(parent);
            }
        }

        return seen.Contains(one);
    }
}
