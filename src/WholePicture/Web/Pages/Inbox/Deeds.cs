using WholePicture.Access;
using WholePicture.Inbox.Acts;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Inbox;

/// <summary>What somebody did about a concern, as everybody told may read it.</summary>
public static class Deeds
{
    /// <summary>In words: "Answered 12 Nov, 9:05am. Not now: “…”".</summary>
    public static string InWords(Act act, Partnership known, DateOnly today) => string.Join(" ", new[] { $"{What(act, known, today)} {When(act.At, today)}.", Said(act) }.OfType<string>());

    /// <summary>A moment as a line says it.</summary>
    public static string When(DateTimeOffset moment, DateOnly today) => $"{Dates.Short(London.Day(moment), today)}, {Dates.Clock(moment)}";

    private static string What(Act act, Partnership known, DateOnly today)
    {
        var to = known.Whoever(act.HandedTo)?.Name;

        return act.Kind switch
        {
            ActKind.Read => "Read",
            ActKind.Answered when act.RepliesTo is not null => "Replied",
            ActKind.Answered when to is not null => $"Answered, and asked {to} to {(act.Answer is AnswerKind.FactsWrong ? "look" : "agree")},",
            ActKind.Answered => "Answered",
            ActKind.HandedOn => $"Handed on to {to}",
            ActKind.Challenged => $"Challenged a decision; {to} has until {When(Requests.Due(act, act.At), today)} to answer. Sent",
            ActKind.Escalated when known.Whoever(act.Professional)?.Left <= act.At => to is null ? "Left, and nobody else found" : $"Left; {to} told",
            ActKind.Escalated => to is null ? "Not opened in time, and nobody else found" : $"Not opened in time; {to} told",
            ActKind.Acknowledged => "Has it, answer to follow:",
            ActKind.Undone => "Took back what they had sent",
            ActKind.Covered => $"Away; {to} covers, told",
            _ => "Done",
        };
    }

    private static string? Said(Act act) => (act.Answer, act.Words) switch
    {
        (null, null) => null,
        (null, { } words) => $"“{words}”",
        ({ } answer, null) => $"{Answers.InWords(answer)}.",
        ({ } answer, { } words) => $"{Answers.InWords(answer)}: “{words}”",
    };
}
