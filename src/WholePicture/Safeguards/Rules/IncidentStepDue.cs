using WholePicture.Casework.Reviews;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A serious incident is known, and the next step to the Panel or to publication has a day (practice rules T1-35 to T1-40).</summary>
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
        LooksFor = "A serious incident is recorded, and the notification, the rapid review, the Panel’s reply, the practice review or its copy before publication is not recorded by its day.",
        Asks = "Take the step, or write why it is late and tell the Panel.",
        QuietWhen = "the next step is recorded",
        Taught = ["T1-35", "T1-36", "T1-37", "T1-38", "T1-39", "T1-40"],
        Within = Within.Days(1),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var known = picture.All<SeriousIncident>();

        if (known.Count > 0)
        {
            foreach (var (after, next, says, due) in steps)
            {
                var began = known.Where(fact => fact.Body.Stage == after).Select(fact => fact.Entry).FirstOrDefault();

                if (began is not null && !known.Any(fact => next.Contains(fact.Body.Stage)) && due((SeriousIncident)began.Body, began.Known) is { } by)
                {
                    yield return Card.Raise(picture, $"{says} was due by {London.InWords(by)} and is not recorded.", [began],
                        Recipient.Of(Role.LearningLead, Role.ServiceManager), about: Say.Json(next[0]), from: Around.Later(by, began.Received));
                }
            }
        }
    }

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
