using WholePicture.Access;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Pictures.Head;

/// <summary>Whom to ring about the child, now and after hours.</summary>
internal static class WhoToRing
{
    private const int Most = 5;
    private static readonly Role[] nearest =
    [
        Role.SocialWorker, Role.TeamManager, Role.HealthVisitor, Role.Midwife, Role.EarlyHelpWorker, Role.SchoolSafeguardingLead, Role.Gp, Role.DomesticAbuseWorker, Role.MentalHealthWorker,
    ];

    public static HeadAnswer In(Picture picture)
    {
        var working = picture.Live()
            .Where(involvement => involvement.Professional is { Telephone: not null } && nearest.Contains(involvement.Role))
            .OrderBy(involvement => Array.IndexOf(nearest, involvement.Role))
            .Select(involvement => involvement.Professional!)
            .DistinctBy(person => person.Id);
        var desks = Desks(picture).ToList();
        HeadLine[] lines = [.. working.Take(Most - desks.Count).Select(person => Line(person)), .. desks];

        return new("Who to ring", lines.Length > 0 ? lines : [new("Nobody recorded")]);
    }

    private static IEnumerable<HeadLine> Desks(Picture picture)
    {
        if (picture.CallOuts().Count > 0)
        {
            foreach (var desk in picture.Partnership.OnDuty(Role.PoliceDomesticAbuseUnit).Where(desk => desk.Telephone is not null).Take(1))
            {
                yield return new("Police abuse desk", Telephone: desk.Telephone);
            }
        }

        foreach (var desk in picture.Partnership.OnDuty(Role.OutOfHours).Where(desk => desk.Telephone is not null).Take(1))
        {
            yield return new("After 5pm, out of hours", Telephone: desk.Telephone);
        }
    }

    private static HeadLine Line(Professional person) =>
        new($"{person.Name}, {person.InWords()}", Telephone: person.Telephone);
}
