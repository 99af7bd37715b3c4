using WholePicture.Inbox.Acts;

namespace WholePicture.Web.Pages.Inbox;

/// <summary>What may be answered, to what.</summary>
internal static class Answers
{
    private static readonly AnswerKind[] toConcern = [AnswerKind.WillDo, AnswerKind.AlreadyDone, AnswerKind.NotNow, AnswerKind.FactsWrong];
    private static readonly AnswerKind[] toNotNow = [AnswerKind.Agrees, AnswerKind.Disagrees];
    private static readonly AnswerKind[] toFactsWrong = [AnswerKind.PutRight, AnswerKind.AsWritten];
    private static readonly AnswerKind[] toChallenge = [AnswerKind.Changes, AnswerKind.Stands];

    /// <summary>The answers to a concern; or to a colleague's act, when one is given.</summary>
    public static IReadOnlyList<AnswerKind> To(Act? asked) => asked switch
    {
        null => toConcern,
        { Kind: ActKind.Challenged } => toChallenge,
        { Answer: AnswerKind.FactsWrong } => toFactsWrong,
        _ => toNotNow,
    };

    /// <summary>An answer as a person gives it.</summary>
    public static string InWords(AnswerKind answer) => answer switch
    {
        AnswerKind.WillDo => "I will do it",
        AnswerKind.AlreadyDone => "It is already being done",
        AnswerKind.NotNow => "Not now",
        AnswerKind.FactsWrong => "The facts are wrong",
        AnswerKind.Agrees => "I agree that it can wait",
        AnswerKind.Disagrees => "It cannot wait",
        AnswerKind.Changes => "The decision is changed",
        AnswerKind.Stands => "The decision stands",
        AnswerKind.PutRight => "It was wrong, and is put right",
        AnswerKind.AsWritten => "It is right as written",
        _ => "Not stated",
    };
}
