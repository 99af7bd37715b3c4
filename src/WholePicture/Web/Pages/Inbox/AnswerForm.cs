using WholePicture.Inbox.Acts;

namespace WholePicture.Web.Pages.Inbox;

/// <summary>What somebody answers to a concern, or to what a colleague asks of them about it.</summary>
public sealed class AnswerForm
{
    /// <summary>The longest reason that is kept.</summary>
    public const int MostLetters = 4000;

    /// <summary>Made with the form: sent twice, or from two windows, it counts once.</summary>
    public Guid Key { get; set; }

    /// <summary>Which answer.</summary>
    public AnswerKind Answer { get; set; }

    /// <summary>Why, in their own words.</summary>
    public string? Words { get; set; }

    /// <summary>What of a colleague's it replies to.</summary>
    public Guid? RepliesTo { get; set; }

    /// <summary>Each thing that is wrong, by the id of its field.</summary>
    public IReadOnlyList<(string Field, string Words)> Problems(Raised raised, string viewer, bool mayAnswer)
    {
        var asked = raised.RequestsTo(viewer).FirstOrDefault(act => act.Id == RepliesTo);
        if (!mayAnswer || Key == Guid.Empty || (RepliesTo is not null && asked is null))
        {
            return [("answer", "This can no longer be answered here. Open it again from your inbox")];
        }

        var found = new List<(string, string)>();
        if (!Answers.To(asked).Contains(Answer))
        {
            found.Add(("answer", "Say what you will do"));
        }

        if (Reason.Problem(Words) is { } problem)
        {
            found.Add(("words", problem));
        }

        return found;
    }

    /// <summary>As it is kept.</summary>
    public Act As(Guid concern, string professional, string? to, DateTimeOffset now) => new(Key, concern, professional, ActKind.Answered, now, Answer, Words!.Trim(), to, RepliesTo);
}

/// <summary>Why somebody does something, in their own words: everything that is done about a concern has one.</summary>
internal static class Reason
{
    /// <summary>What is wrong with it; null when nothing is.</summary>
    public static string? Problem(string? words) => string.IsNullOrWhiteSpace(words) ? "Give your reason, in your own words"
        : words.Length > AnswerForm.MostLetters ? $"Give your reason in {AnswerForm.MostLetters} letters or fewer"
        : null;
}
