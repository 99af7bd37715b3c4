using WholePicture.Chronology;
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

    /// <summary>Which entry is wrong, when the facts are.</summary>
    public Guid? Wrong { get; set; }

    /// <summary>When the concern had last said something new as its reader had it before them, in ticks of universal time. An answer is given to what was read.</summary>
    public long? Said { get; set; }

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

        if (Said is { } said && said != raised.SaidAt.UtcTicks)
        {
            found.Add(("words", "It has said something new since you opened it. Read it again; what you typed is still here. If it is still your answer, send it once more"));
        }

        return found;
    }

    /// <summary>Whether an act is what this form once made.</summary>
    public bool IsIn(Act act, string professional) => (act.Professional, act.Answer, act.RepliesTo) == (professional, Answer, RepliesTo) && act.Words?.EndsWith(Words?.Trim() ?? "", StringComparison.Ordinal) is true;

    /// <summary>As it is kept. Which entry is wrong is said by its day: everybody told reads an answer, and not everybody the entry.</summary>
    public Act As(Guid concern, string professional, string? to, DateTimeOffset now, Entry? about) =>
        new(Key, concern, professional, ActKind.Answered, now, Answer, about is null ? Words!.Trim() : $"About the entry of {about.Happened}: {Words!.Trim()}", to, RepliesTo);
}

/// <summary>Why somebody does something, in their own words: everything that is done about a concern has one.</summary>
internal static class Reason
{
    /// <summary>What is wrong with it; null when nothing is.</summary>
    public static string? Problem(string? words) => string.IsNullOrWhiteSpace(words) ? "Give your reason, in your own words"
        : words.Length > AnswerForm.MostLetters ? $"Give your reason in {AnswerForm.MostLetters} letters or fewer"
        : null;
}
