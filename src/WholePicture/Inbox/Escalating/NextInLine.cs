using WholePicture.Access;
using WholePicture.Access.Glass;
using WholePicture.Words;

namespace WholePicture.Inbox.Escalating;

/// <summary>To whom a concern goes when somebody does not open it, cannot say yes alone, or is challenged. Pure.</summary>
public static class NextInLine
{
    /// <summary>Whoever could be asked, the nearest first: their manager and that manager's, their agency's safeguarding lead, then those who manage or stand by on duty.</summary>
    public static IEnumerable<Professional> After(Professional somebody, Partnership known) => Managers(somebody, known)
        .Append(Reviewers.Of(somebody, known))
        .Concat(known.OnDuty(Role.TeamManager))
        .Concat(known.OnDuty(Role.FrontDoor))
        .Concat(known.OnDuty(Role.OutOfHours))
        .OfType<Professional>()
        .Where(next => next.Id != somebody.Id)
        .DistinctBy(next => next.Id);

    private static IEnumerable<Professional?> Managers(Professional somebody, Partnership known)
    {
        var manager = known.Whoever(somebody.Manager);

        return [known.Professional(manager?.Id), known.Professional(manager?.Manager)];
    }
}
