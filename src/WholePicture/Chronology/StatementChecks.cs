using WholePicture.Words;
using WholePicture.Words.Json;

namespace WholePicture.Chronology;

/// <summary>What can be wrong with statements and handling: they must point at people in the same entry and answer what was asked.</summary>
internal static class StatementChecks
{
    // Enough for any address; what was said in more words is a quote
    private const int LongestAnswer = 500;

    public static IEnumerable<FieldProblem> Problems(EntryDraft draft)
    {
        var refs = draft.People.Select(person => person.Ref).OfType<string>().ToHashSet();
        var statements = (draft.Statements ?? []).SelectMany((statement, place) =>
            Of(statement, draft, refs).Select(problem => problem with { Pointer = $"/statements/{place}{problem.Pointer}" }));
        var handling = (draft.Handling?.NeverLearntBy ?? []).SelectMany((word, place) =>
            refs.Contains(word) ? Array.Empty<FieldProblem>() : [new($"/handling/neverLearntBy/{place}", "Enter the ref of a person in this entry")]);

        return statements.Concat(handling);
    }

    private static IEnumerable<FieldProblem> Of(StatementGiven statement, EntryDraft draft, HashSet<string> refs)
    {
        if (!refs.Contains(statement.About))
        {
            yield return new("/about", "Enter the ref of a person in this entry");
        }

        if (statement.With is not null ? !refs.Contains(statement.With) : Answers.NeedsTwo(statement.Question))
        {
            yield return new("/with", "Enter the ref of the other person in this entry");
        }

        if (Answers.To(statement.Question) is { } allowed && !allowed.Contains(statement.Answer))
        {
            yield return new("/answer", $"Choose one of: {string.Join(", ", allowed)}");
        }

        if (statement.Answer.Length > LongestAnswer)
        {
            yield return new("/answer", $"Enter an answer of at most {LongestAnswer} characters");
        }

        if (statement.Question is Question.Service && statement.Agency is null)
        {
            yield return new("/agency", "Enter the agency whose service is spoken of");
        }

        if (statement.Settles && (statement.HowKnown ?? draft.HowKnown) is not (HowKnown.Seen or HowKnown.OnRecord))
        {
            yield return new("/settles", "Only what was seen or is on record can settle a disagreement");
        }
    }
}
