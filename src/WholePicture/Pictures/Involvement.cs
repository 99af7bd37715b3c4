using WholePicture.Access;
using WholePicture.Casework.Involvement;
using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Pictures;

/// <summary>A service at work with somebody in the network (REQ PF-08).</summary>
/// <param name="Entry">The entry that says it began.</param>
/// <param name="Agency">Which agency.</param>
/// <param name="Role">What the worker is to the family.</param>
/// <param name="Professional">Who, though they have left the partnership since; null when no worker is named.</param>
/// <param name="Ended">When it ended; null while it goes on.</param>
public sealed record Involvement(Entry Entry, AgencyId Agency, Role Role, Professional? Professional, DateTimeOffset? Ended)
{
    /// <summary>Every involvement, live and ended, the earliest first.</summary>
    public static IReadOnlyList<Involvement> In(
        IReadOnlyList<Fact<Involved>> began, IReadOnlyList<Fact<NoLongerInvolved>> ended, Partnership partnership) =>
        [.. began.Select(fact => new Involvement(
            fact.Entry, fact.Entry.Agency, fact.Body.Role, partnership.Whoever(fact.Body.Professional), EndOf(fact, ended)))];

    private static DateTimeOffset? EndOf(Fact<Involved> began, IReadOnlyList<Fact<NoLongerInvolved>> ended) => ended
        .Where(end => end.Entry.Agency == began.Entry.Agency && end.Body.Role == began.Body.Role && end.Entry.Known >= began.Entry.Known)
        .Where(end => end.Body.Professional is null || end.Body.Professional == began.Body.Professional)
        .Where(end => IsOfTheSame(began.Entry, end.Entry))
        .Select(end => (DateTimeOffset?)end.Entry.Known)
        .FirstOrDefault();

    // Work that ends with one child goes on with another of the family, though both entries name their mother
    private static bool IsOfTheSame(Entry began, Entry ended) =>
        (began.Who(PersonRole.Child), ended.Who(PersonRole.Child)) is ({ Count: > 0 } children, { Count: > 0 } left) ? children.Any(left.Contains)
            : ended.People.Any(person => person is { } known && began.IsAbout(known));
}
