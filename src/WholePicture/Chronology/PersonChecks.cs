using WholePicture.Words;
using WholePicture.Words.Json;

namespace WholePicture.Chronology;

/// <summary>What can be wrong with the people in an entry.</summary>
internal static class PersonChecks
{
    private const int LongestName = 200;
    private const int LongestNumber = 100;

    public static IEnumerable<FieldProblem> Problems(EntryDraft draft)
    {
        var refs = draft.People.Where(person => person.Ref is not null).GroupBy(person => person.Ref!).ToDictionary(group => group.Key, group => group.Count());

        return draft.People.SelectMany((person, place) => Of(person, draft, refs).Select(problem => problem with { Pointer = $"/people/{place}{problem.Pointer}" }));
    }

    private static IEnumerable<FieldProblem> Of(PersonGiven person, EntryDraft draft, Dictionary<string, int> refs) =>
        [.. Who(person), .. Refs(person, refs), .. Born(person, draft)];

    private static IEnumerable<FieldProblem> Who(PersonGiven person)
    {
        if (person.NhsNumber is not null && NhsNumber.TryParse(person.NhsNumber) is null)
        {
            yield return new("/nhsNumber", "Enter an NHS number of ten digits whose check digit is right, or leave it out");
        }

        if (person.Upn is not null && Upn.TryParse(person.Upn) is null)
        {
            yield return new("/upn", "Enter a unique pupil number of 13 characters whose check letter is right, or leave it out");
        }

        if (person is { Name: null, NhsNumber: null, Upn: null, Local: null, Unnamed: null, Expected: null })
        {
            yield return new("/family", "Enter a name, a number or an expected date, or say in unnamed who they were");
        }

        if (person.Unnamed is not null && (person.Name ?? person.NhsNumber ?? person.Upn ?? person.Local) is not null)
        {
            yield return new("/unnamed", "Leave out unnamed for somebody who has a name or a number");
        }

        if (person.Name is { Length: > LongestName })
        {
            yield return new("/given", $"Enter a name of at most {LongestName} characters");
        }

        if (person.Local is { Length: 0 or > LongestNumber })
        {
            yield return new("/local", $"Enter a number of 1 to {LongestNumber} characters, or leave it out");
        }
    }

    private static IEnumerable<FieldProblem> Refs(PersonGiven person, Dictionary<string, int> refs)
    {
        if (person.Ref is { } word && refs[word] > 1)
        {
            yield return new("/ref", "Give each person in the entry a different ref");
        }

        if (person.MotherRef is { } mother && !refs.ContainsKey(mother))
        {
            yield return new("/motherRef", "Enter the ref of the mother, who must be in this entry too");
        }
    }

    // A slip of a century is found here, or nowhere
    private static IEnumerable<FieldProblem> Born(PersonGiven person, EntryDraft draft)
    {
        var known = London.At(draft.Known).DateTime;

        if (person.Born is { } born && born.From > known)
        {
            yield return new("/born", "Enter a date of birth that is not after the time your agency knew, or leave it out and enter expected");
        }

        if (person.Expected is { } expected && expected.From > known.AddYears(1))
        {
            yield return new("/expected", "Enter an expected date of birth within a year of the time your agency knew");
        }
    }
}
