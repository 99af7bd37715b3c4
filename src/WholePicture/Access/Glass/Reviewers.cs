using WholePicture.Words;

namespace WholePicture.Access.Glass;

/// <summary>Who reviews broken glass. Nobody reviews their own; pure.</summary>
public static class Reviewers
{
    private static readonly Role[] leads = [Role.NamedNurse, Role.MaternitySafeguarding, Role.HealthVisitingSafeguarding, Role.GpSafeguarding, Role.SchoolSafeguardingLead, Role.PoliceSupervisor, Role.TeamManager];

    /// <summary>Their manager; else the safeguarding lead of their agency; else whoever manages or stands by on duty in social care.</summary>
    public static Professional? Of(Professional somebody, Partnership partnership) =>
        Other(partnership.Professional(somebody.Manager), somebody)
        ?? leads.SelectMany(partnership.OnDuty).FirstOrDefault(lead => lead.Agency == somebody.Agency && lead.Id != somebody.Id)
        ?? new[] { Role.TeamManager, Role.FrontDoor, Role.OutOfHours }.SelectMany(partnership.OnDuty).FirstOrDefault(other => other.Id != somebody.Id);

    /// <summary>Whether a review waits for somebody: theirs from the start, or that of somebody who has left, or of whom nobody was found then.</summary>
    public static bool Waits(Broken broken, string reviewer, Partnership partnership) => partnership.Professional(broken.Reviewer) is { } asked ? asked.Id == reviewer
        : partnership.Whoever(broken.Professional) is { } somebody && Of(somebody, partnership)?.Id == reviewer;

    private static Professional? Other(Professional? one, Professional somebody) => one?.Id == somebody.Id ? null : one;
}
