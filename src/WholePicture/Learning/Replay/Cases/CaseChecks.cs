using WholePicture.Words.Json;

namespace WholePicture.Learning.Replay.Cases;

/// <summary>What can be wrong with a case although its shape is right: it must point only at what it holds.</summary>
internal static class CaseChecks
{
    public static IEnumerable<FieldProblem> Problems(CaseFile file)
    {
        var facts = file.Facts.Select(fact => fact.Id).ToHashSet();

        return [
            .. file.People.ContainsKey(file.Child) ? Array.Empty<FieldProblem>() : [new("/child", "Enter the key of one of the people")],
            .. Twice(file.Facts.Select(fact => fact.Id), "/facts"),
            .. Twice(file.Expect.Select(expected => expected.Id), "/expect"),
            .. file.Expect.SelectMany((expected, place) => Missing(expected.RestsOn, facts, $"/expect/{place}/restsOn")),
            .. file.Expect.SelectMany((expected, place) => Silent(expected.RestsOn, file, $"/expect/{place}/restsOn")),
            .. file.Expect.SelectMany((expected, place) => expected is { RestsOn.Count: 0, By: null } ? [new FieldProblem($"/expect/{place}/by", "Enter a day: it rests on no fact that gives one")] : Array.Empty<FieldProblem>()),
            .. file.Quiet.SelectMany((check, place) => Missing([.. check.Alone ?? [], .. check.DoesNotLower ?? [], .. check.Of ?? []], facts, $"/quiet/{place}")),
            .. file.Quiet.SelectMany((check, place) => OneOfThree(check, $"/quiet/{place}")),
        ];
    }

    private static IEnumerable<FieldProblem> Twice(IEnumerable<string> ids, string at) =>
        ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => new FieldProblem(at, $"“{group.Key}” is there more than once"));

    private static IEnumerable<FieldProblem> Missing(IEnumerable<string> named, HashSet<string> facts, string at) =>
        named.Where(fact => !facts.Contains(fact)).Select(fact => new FieldProblem(at, $"“{fact}” is not among the facts"));

    // A concern cannot rest on something that nobody could have sent
    private static IEnumerable<FieldProblem> Silent(IEnumerable<string> named, CaseFile file, string at) =>
        file.Facts.Where(fact => named.Contains(fact.Id) && fact.Entries.Count == 0).Select(fact => new FieldProblem(at, $"“{fact.Id}” has no entries to rest on"));

    private static IEnumerable<FieldProblem> OneOfThree(QuietCheck check, string at)
    {
        if (new object?[] { check.Alone, check.DoesNotLower, check.NeverLearntBy }.Count(part => part is not null) != 1)
        {
            yield return new(at, "Enter exactly one of alone, doesNotLower and neverLearntBy");
        }
    }
}
