using WholePicture.Casework.Involvement;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>A family meets one new worker of a service after another within days (REQ SV-05).</summary>
public sealed class WorkersKeepChanging : ISafeguard
{
    private static readonly Figure workers = new("workers-keep-changing", "workers", 3, 2, 10, "Workers of one service (SV-05: three)");

    private static readonly Figure days = new("workers-keep-changing", "days", 7, 1, 90, "Days within which they began (local)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "workers-keep-changing",
        LooksFor = "Several workers of one service begin with a family within days of each other.",
        Asks = "Let one of them keep the family. Say who, to the family and to the others.",
        QuietWhen = "one of them has accepted a handover since",
        Taught = ["REQ SV-05", "REQ TO-08", "TH T3 p2"],
        Within = Within.Days(3),
        Figures = [workers, days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var service in picture.Involvements.Where(involvement => involvement.Professional is not null).GroupBy(involvement => (involvement.Agency, involvement.Role)).Where(service => picture.AreEnough(service.Count(), workers)))
        {
            var last = service.Max(involvement => involvement.Entry.Known);
            var began = service.Where(involvement => London.Day(last).DayNumber - London.Day(involvement.Entry.Known).DayNumber <= picture.Of(days)).ToList();
            var settled = picture.All<Handover>().Any(handover => handover.Body.Accepted && handover.Body.To == service.Key.Role && handover.Entry.Known > last);

            if (!settled && began.Select(involvement => involvement.Professional!.Id).Distinct().Count() >= picture.Of(workers))
            {
                yield return Card.Raise(picture,
                    $"{picture.Name(service.Key.Agency)}: {began.Count} workers in the role of {Say.Words(service.Key.Role)} began with this family within {picture.Of(days)} days.",
                    began.Select(involvement => involvement.Entry),
                    [.. Manager(service.Key.Role), .. Tell.SocialCare(picture)],
                    about: $"{service.Key.Agency} {Say.Json(service.Key.Role)}");
            }
        }
    }

    private static IEnumerable<Recipient> Manager(Role role) => role switch
    {
        Role.HealthVisitor => Recipient.Of(Role.HealthVisitingSafeguarding),
        Role.Midwife => Recipient.Of(Role.MaternitySafeguarding),
        Role.SocialWorker => Recipient.Of(Role.TeamManager),
        _ => [],
    };
}
