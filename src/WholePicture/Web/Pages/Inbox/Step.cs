using WholePicture.Inbox.Acts;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Inbox;

/// <summary>One stop on the way a concern grew: what came on a day, or what its reader answered.</summary>
/// <param name="Day">Which day.</param>
/// <param name="Words">What.</param>
/// <param name="IsNew">Whether it came since they last opened it.</param>
public sealed record Step(string Day, string Words, bool IsNew)
{
    private const int Most = 4;
    private const int Letters = 70;

    /// <summary>The latest stops; none while there is only one.</summary>
    public static IReadOnlyList<Step> Of(ItemView item)
    {
        var seen = item.Raised.Acts.Where(act => act.Professional == item.Of && act.Kind is ActKind.Read or ActKind.Answered).Select(act => (DateTimeOffset?)act.At).Max();
        var came = item.Rests.Except(item.HeldBack).GroupBy(entry => London.Day(entry.Received))
            .Select(day => (At: day.Min(entry => entry.Received), Words: Short(string.Join(". ", day.Select(entry => entry.Body.InWords).Distinct()))));
        var answered = item.Raised.Acts.Where(act => act.Professional == item.Of && act.Kind is ActKind.Answered)
            .Select(act => (act.At, Words: $"{(item.IsOwn ? "You answered" : "Answered")}: “{Short(act.Words ?? "")}”"));
        List<Step> steps = [.. came.Concat(answered).OrderBy(stop => stop.At).Select(stop => new Step(item.Day(stop.At), stop.Words, seen is { } last && stop.At > last))];

        return steps.Count < 2 ? [] : [.. steps.TakeLast(Most)];
    }

    private static string Short(string words) => words.Length <= Letters ? words : $"{words[..Letters].TrimEnd()}…";
}
