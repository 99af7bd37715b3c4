using WholePicture.Words;
using WholePicture.Words.Json;

namespace WholePicture.Chronology;

/// <summary>What can be wrong with an entry although its shape is right. One rule, one sentence.</summary>
internal static class EntryChecks
{
    private const int MostPeople = 100;
    private const int FirstYear = 1900;
    private const int LongestWord = 200;

    // Two clocks are never quite the same
    private static readonly TimeSpan slack = TimeSpan.FromMinutes(5);

    public static IEnumerable<FieldProblem> Problems(EntryDraft draft, DateTimeOffset received) =>
        [.. Dates(draft, received), .. People(draft), .. PersonChecks.Problems(draft), .. StatementChecks.Problems(draft), .. Corrections(draft)];

    private static IEnumerable<FieldProblem> Dates(EntryDraft draft, DateTimeOffset received)
    {
        if (draft.Known > received + slack)
        {
            yield return new("/known", "Enter when your agency knew: this is in the future");
            yield break;
        }

        if (draft.Known.Year < FirstYear)
        {
            yield return new("/known", $"Enter a date after {FirstYear}");
            yield break;
        }

        // Instants, and not what clocks showed: once a year an hour comes twice
        if (London.Instant(draft.Happened.From) > draft.Known + slack)
        {
            yield return new("/happened", "Enter a date that is not after the time your agency knew");
        }

        if (draft.Happened.Until.Year < FirstYear)
        {
            yield return new("/happened", $"Enter a date after {FirstYear}");
        }
    }

    private static IEnumerable<FieldProblem> People(EntryDraft draft)
    {
        if (draft.People.Count is 0 or > MostPeople)
        {
            yield return new("/people", $"Enter from 1 to {MostPeople} people");
        }
    }

    private static IEnumerable<FieldProblem> Corrections(EntryDraft draft)
    {
        if (draft.Withdrawn is not null && draft.Corrects is null)
        {
            yield return new("/corrects", "Enter the reference of the entry that is withdrawn");
        }

        if (draft.Corrects is not null && draft.Corrects == draft.Reference)
        {
            yield return new("/corrects", "Enter the reference of another entry: this is the entry's own");
        }

        foreach (var (field, word) in new[] { ("reference", draft.Reference), ("corrects", draft.Corrects), ("author", draft.Author) })
        {
            if (word is { Length: 0 or > LongestWord })
            {
                yield return new($"/{field}", $"Enter from 1 to {LongestWord} characters, or leave it out");
            }
        }
    }
}
