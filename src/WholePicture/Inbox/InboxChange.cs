using WholePicture.Database;
using WholePicture.Safeguards;
using WholePicture.Words;

namespace WholePicture.Inbox;

/// <summary>What must change in the inbox so that it says what holds now. Pure.</summary>
/// <param name="Raise">New concerns.</param>
/// <param name="Grow">Those that stand and now say something else, or have somebody more to tell.</param>
/// <param name="Close">Those that no longer hold: quiet at once, and closed unless a challenge waits for its answer.</param>
public sealed record InboxChange(IReadOnlyList<Addressed> Raise, IReadOnlyList<Growth> Grow, IReadOnlyList<OpenConcern> Close)
{
    /// <summary>The change from what stands to what holds. What a safeguard that could not run said before, it still says.</summary>
    public static InboxChange Between(IReadOnlyCollection<OpenConcern> open, IEnumerable<Addressed> now, IReadOnlyCollection<(PersonId Child, string Code)> broken)
    {
        var holds = now.DistinctBy(concern => concern.Key).ToDictionary(concern => concern.Key);
        var stands = open.ToDictionary(concern => concern.Key);

        return new(
            [.. holds.Values.Where(concern => !stands.ContainsKey(concern.Key))],
            [.. stands.Values.Where(concern => holds.ContainsKey(concern.Key)).Select(concern => Growth.Of(concern, holds[concern.Key])).OfType<Growth>()],
            [.. stands.Values.Where(concern => !holds.ContainsKey(concern.Key) && !IsBroken(concern.Key, broken) && !concern.WaitsForReply)]);
    }

    private static bool IsBroken(ConcernKey key, IReadOnlyCollection<(PersonId, string)> broken) =>
        key.Child is { } child && broken.Contains((child, key.Code));
}

/// <summary>A concern that stands and now says something else, or has somebody more to tell.</summary>
/// <param name="Was">As it stands.</param>
/// <param name="Now">As it is now.</param>
/// <param name="SaysMore">Whether what it says has changed, and not only whom it is for.</param>
/// <param name="AlsoTell">Who has not been told.</param>
public sealed record Growth(OpenConcern Was, Concern Now, bool SaysMore, IReadOnlyList<ToldLine> AlsoTell)
{
    /// <summary>The growth; null when nothing is different.</summary>
    public static Growth? Of(OpenConcern was, Addressed now)
    {
        List<ToldLine> tell = [.. now.Lines.Where(line => !was.Told.Any(line.IsSame))];
        var saysMore = was.IsQuiet || !SaysTheSame(was, now.Concern);

        return saysMore || tell.Count > 0 ? new(was, now.Concern, saysMore, tell) : null;
    }

    private static bool SaysTheSame(OpenConcern was, Concern now) =>
        (was.Because, was.Asks, was.QuietWhen) == (now.Because, now.Asks, now.QuietWhen)
        && was.RestsOn.SequenceEqual(now.RestsOn)
        && Kept.Moment(was.HoldsFrom) == Kept.Moment(now.From)
        && Kept.Moment(was.AnswerBy) == Kept.Moment(now.AnswerBy);
}
