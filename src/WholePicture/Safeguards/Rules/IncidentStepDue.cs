using WholePicture.Casework.Health;
using WholePicture.Casework.Reviews;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A serious incident is known, or a looked-after child has died, and the next step to the Panel or to publication has a day (practice rules T1-35 to T1-40).</summary>
public sealed class IncidentStepDue : ISafeguard
{
    private const int NotifyDays = 5;
    private const int ReviewDays = 15;
    private const int ReplyDays = 10;
    private const int PublishMonths = 6;
    private const int CopyDays = 7;
    private static readonly (IncidentStage After, IncidentStage[] Next, string Says, Func<SeriousIncident, DateTimeOffset, DateTimeOffset?> Due)[] steps =
    [
        (IncidentStage.Known, [IncidentStage.Notified], "The notification to the Panel", (_, known) => WorkingDays.CloseAfter(known, NotifyDays)),
        (IncidentStage.Known, [IncidentStage.RapidReviewSent], "The rapid review", (_, known) => WorkingDays.CloseAfter(known, ReviewDays)),
        (IncidentStage.RapidReviewSent, [IncidentStage.PanelReplied], "The Panel’s reply", (_, sent) => WorkingDays.CloseAfter(sent, ReplyDays)),
        (IncidentStage.ReviewBegun, [IncidentStage.ReviewPublished], "The practice review", (_, begun) => begun.MonthsOn(PublishMonths)),
        (IncidentStage.ReviewBegun, [IncidentStage.CopySent, IncidentStage.ReviewPublished], "The copy to the Panel before publication", (review, _) => review.PublicationOn is { } day ? WorkingDaysBefore(day) : null),
    ];

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "incident-step-due",
        LooksFor = "A serious incident is recorded, and the notification, the rapid review, the Panel’s reply, the practice review or its copy before publication is not recorded by its day; or a looked-after child has died and no serious incident is recorded.",
        Asks = "Take the step, or write why it is late and tell the Panel.",
        QuietWhen = "the next step is recorded",
        Taught = ["T1-35", "T1-36", "T1-37", "T1-38", "T1-39", "T1-40"],
        Within = Within.Days(1),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var known = picture.All<SeriousIncident>();

        foreach (var (after, next, says, due) in steps)
        {
            // What followed an earlier incident, or one of another child, is no step of this one
            var open = known.Where(fact => fact.Body.Stage == after && !known.Any(step => next.Contains(step.Body.Stage) && Follows(step.Entry, fact.Entry, fact.Entry.Known)))
                .Select(fact => (fact.Entry, By: due(fact.Body, fact.Entry.Known))).Where(one => one.By is not null).OrderBy(one => one.By).FirstOrDefault();

            if (open is { Entry: { } began, By: { } by })
            {
                yield return Card.Raise(picture, $"{says} was due by {London.InWords(by)} and is not recorded.", [began],
                    Recipient.Of(Role.LearningLead, Role.ServiceManager), about: Say.Json(next[0]), from: Around.Later(by, began.Received));
            }
        }

        if (DeathOfLookedAfter(picture) is { } death && !known.Any(step => Follows(step.Entry, death, death.At())))
        {
            var by = WorkingDays.CloseAfter(death.Known, NotifyDays);

            yield return Card.Raise(picture, $"The child died {death.Happened.OnInWords} while looked after. The department and Ofsted were to be told by {London.InWords(by)}, whether or not abuse is suspected, and nothing of it is recorded.", [death],
                Recipient.Of(Role.LearningLead, Role.ServiceManager), about: "died-looked-after", from: Around.Later(by, death.Received));
        }
    }

    private static Entry? DeathOfLookedAfter(Picture picture) => picture.All<Death>().Where(fact => fact.Entry.Has(picture.Child, PersonRole.Deceased)).Select(fact => fact.Entry).MinBy(entry => entry.Known) is { } death
        && Away.LookedAfterAt(picture, death.At()) is not null ? death : null;

    // Where either names nobody who is known, it cannot be told apart
    private static bool Follows(Entry step, Entry began, DateTimeOffset since) =>
        step.Known >= since && (About(step), About(began)) is var (one, other) && (one.Count == 0 || other.Count == 0 || one.Intersect(other).Any());

    private static IReadOnlyList<PersonId> About(Entry entry) => entry.Who(PersonRole.Child, PersonRole.Subject, PersonRole.Deceased);

    private static DateTimeOffset WorkingDaysBefore(DateOnly day)
    {
        for (var left = CopyDays; left > 0;)
        {
            day = day.AddDays(-1);
            left -= WorkingDays.IsWorkingDay(day) ? 1 : 0;
        }

        return London.Instant(day, new TimeOnly(17, 0));
    }
}
