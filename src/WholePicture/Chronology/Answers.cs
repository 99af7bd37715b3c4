namespace WholePicture.Chronology;

/// <summary>The answers each question knows. A question without a list takes words.</summary>
public static class Answers
{
    private static readonly Dictionary<Question, string[]> known = new()
    {
        [Question.ParentOf] = ["mother", "father", "no"],
        [Question.CoupleWith] = ["together", "not-together", "over"],
        [Question.LivesWith] = ["yes", "no", "stays"],
        [Question.MayBeInHome] = ["yes", "no"],
        [Question.English] = ["good", "limited", "none"],
        [Question.Service] = ["starting", "continuing", "ending", "worker-changing"],
        [Question.Home] = ["suitable", "unsuitable"],
        [Question.ViolenceTo] = ["hurt", "was-hurt"],
        [Question.CaresFor] = ["adopted", "foster", "relative", "no"],
    };

    /// <summary>The allowed answers, or null when any words will do.</summary>
    public static IReadOnlyList<string>? To(Question question) => known.GetValueOrDefault(question);

    /// <summary>Whether the question is about two people, and so needs <c>with</c>.</summary>
    public static bool NeedsTwo(Question question) =>
        question is Question.ParentOf or Question.CoupleWith or Question.LivesWith or Question.ViolenceTo or Question.CaresFor;
}
