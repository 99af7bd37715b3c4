using WholePicture.Access;
using WholePicture.Inbox.Acts;

namespace WholePicture.Web.Pages.Inbox;

/// <summary>What somebody sends about a concern: an answer, or to whom they hand it, or what they challenge.</summary>
public sealed class AnswerForm
{
    /// <summary>Made with the form: sent twice, it counts once.</summary>
    public Guid Key { get; set; }

    /// <summary>What is done.</summary>
    public ActKind Do { get; set; }

    /// <summary>Which answer.</summary>
    public AnswerKind Answer { get; set; }

    /// <summary>Why, in their own words.</summary>
    public string? Words { get; set; }

    /// <summary>To whom it is handed, or who is to answer a challenge.</summary>
    public string? To { get; set; }

    /// <summary>Each thing that is wrong, by the id of its field.</summary>
    public IReadOnlyList<(string Field, string Words)> Problems(Partnership known, Professional viewer, bool mayAnswer)
    {
        var found = new List<(string, string)>();
        if (!mayAnswer || Key == Guid.Empty || Do is not (ActKind.Answered or ActKind.HandedOn or ActKind.Challenged))
        {
            found.Add(("answer", "This can no longer be answered here. Open it again from your inbox"));
        }

        if (Do is ActKind.Answered && Answer is AnswerKind.NotStated)
        {
            found.Add(("answer", "Say what you will do"));
        }

        if (string.IsNullOrWhiteSpace(Words))
        {
            found.Add(("words", "Give your reason, in your own words"));
        }
        else if (Words.Length > ConcernModel.MostLetters)
        {
            found.Add(("words", $"Give your reason in {ConcernModel.MostLetters} letters or fewer"));
        }

        if (Do is ActKind.HandedOn or ActKind.Challenged && (known.Professional(To) is null || To == viewer.Id))
        {
            found.Add(("to", Do is ActKind.HandedOn ? "Choose to whom you hand it" : "Choose who is to answer your challenge"));
        }

        return found;
    }

    /// <summary>As it is kept.</summary>
    public Act As(Guid concern, string professional, Professional? to, DateTimeOffset now) =>
        new(Key, concern, professional, Do, now, Do is ActKind.Answered ? Answer : null, Words!.Trim(), Do is ActKind.Answered && Answer is not AnswerKind.NotNow ? null : to?.Id);
}
