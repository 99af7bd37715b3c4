using WholePicture.Access;
using WholePicture.Inbox.Acts;

namespace WholePicture.Web.Pages.Inbox;

/// <summary>How a concern came to somebody with whom it was not raised at first, or came back to them, in a sentence.</summary>
public static class Came
{
    /// <summary>The sentence; null when it was raised with them and nothing else.</summary>
    public static string? InWords(ItemView item, Partnership known)
    {
        if (item.Raised.Acts.LastOrDefault(act => act.HandedTo == item.Of) is not { } act)
        {
            return item.LastSettled is { } settled && item.Standing.Waits() && item.Raised.SaidAt > settled.At ? $"You answered on {item.Day(settled.At)}. It has grown since." : null;
        }

        var somebody = known.Whoever(act.Professional);
        var name = somebody?.Name ?? "Somebody";
        var said = act.Words is null ? "." : $": “{act.Words}”";

        return (act.Kind, act.Answer) switch
        {
            (ActKind.HandedOn, _) => $"{name} handed it to you{said}",
            (ActKind.Escalated, _) when somebody?.Left <= act.At => $"{name} worked on it until they left.",
            (ActKind.Escalated, _) => $"{name} did not open it in time.",
            (ActKind.Covered, _) => $"{name} is away. It is with you meanwhile.",
            (ActKind.Challenged, _) => $"{name} challenges a decision, and asks you to answer.",
            (_, AnswerKind.NotNow) => $"{name} asks you to agree that it can wait{said}",
            (_, AnswerKind.FactsWrong) => $"{name} says that the facts are wrong, and asks you to look{said}",
            (_, AnswerKind.PutRight) => $"{name} looked again: what was written was wrong, and is put right{said}",
            (_, AnswerKind.AsWritten) => $"{name} looked again, and it is right as written{said}",
            (_, AnswerKind.Disagrees) => $"{name} says that it cannot wait{said}",
            (_, AnswerKind.Changes) => $"{name} answered your challenge, and the decision is changed{said}",
            (_, AnswerKind.Stands) => $"{name} answered your challenge, and the decision stands{said}",
            _ => $"{name} sent it to you{said}",
        };
    }
}
