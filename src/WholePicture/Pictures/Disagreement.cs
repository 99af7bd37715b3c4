using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Pictures;

/// <summary>Two or more answers to one question by different agencies. Both are kept and shown; neither wins (REQ CH-05).</summary>
/// <param name="Question">What was asked.</param>
/// <param name="About">The person it is about.</param>
/// <param name="Of">The other person, service or day that sets it apart from others about the same person; empty when nothing does.</param>
/// <param name="Statements">Every statement on it, in the order in which the agencies knew.</param>
public sealed record Disagreement(Question Question, PersonId About, string Of, IReadOnlyList<Statement> Statements)
{
    /// <summary>When two agencies first differed.</summary>
    public DateTimeOffset Since { get; } = FirstToDiffer(Statements)!.Entry.Known;

    /// <summary>The first statement that differs from one before it; null when none does. Hundreds may say the same, and are compared once.</summary>
    public static Statement? FirstToDiffer(IEnumerable<Statement> statements)
    {
        var earlier = new List<Statement>();
        foreach (var statement in statements)
        {
            if (earlier.Exists(other => Differ(other, statement)))
            {
                return statement;
            }

            if (!earlier.Exists(other => SaysTheSame(other, statement)))
            {
                earlier.Add(statement);
            }
        }

        return null;
    }

    private static bool SaysTheSame(Statement one, Statement other) =>
        one.Entry.Agency == other.Entry.Agency && one.HowKnown == other.HowKnown && AnswersTheSame(one, other);

    /// <summary>Whether two statements give one answer.</summary>
    internal static bool AnswersTheSame(Statement one, Statement other) => string.Equals(one.Given.Answer, other.Given.Answer, StringComparison.OrdinalIgnoreCase);

    /// <summary>The different answers, the earliest first.</summary>
    public IEnumerable<IGrouping<string, Statement>> Answers => Statements.GroupBy(statement => statement.Given.Answer);

    /// <summary>Whether two statements contradict each other: another answer, by another agency or another person.</summary>
    public static bool Differ(Statement one, Statement other) =>
        (one.Entry.Agency != other.Entry.Agency || one.HowKnown != other.HowKnown)
        && !AnswersTheSame(one, other);
}
