using WholePicture.Casework.Court;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A court waits for a report, a letter or an end of proceedings (practice rules T1-30, T1-33, T1-34).</summary>
public sealed class CourtDateDue : ISafeguard
{
    private const int ProceedingsWeeks = 26;
    private const int ReportWeeks = 12;
    private const int LetterDays = 17;
    private static readonly TimeOnly close = new(17, 0);
    private static readonly (CourtStage Begins, CourtStage Ends, string Says, Func<DateTimeOffset, DateTimeOffset> Due)[] clocks =
    [
        (CourtStage.ProceedingsIssued, CourtStage.FinalOrderMade, "Care proceedings began", began => began.DaysOn(ProceedingsWeeks * 7)),
        (CourtStage.WelfareReportDirected, CourtStage.WelfareReportFiled, "The court asked for a welfare report", asked => asked.DaysOn(ReportWeeks * 7)),
        (CourtStage.SafeguardingLetterAsked, CourtStage.SafeguardingLetterFiled, "Cafcass was asked for its letter", asked => WorkingDays.CloseAfter(asked, LetterDays)),
    ];

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "court-date-due",
        LooksFor = "Care proceedings have run twenty-six weeks, or a welfare report or Cafcass’s letter is not filed by its day.",
        Asks = "File it, or tell the court why not and by when. Say what the child’s life is in the meantime.",
        QuietWhen = "the report or letter is filed, or the final order is made",
        Taught = ["T1-30", "T1-33", "T1-34"],
        Within = Within.Days(2),
        EndsWithTheChild = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var (begins, ends, says, due) in clocks)
        {
            var steps = picture.Its<CourtStep>();
            var asked = steps.Where(fact => fact.Body.Stage == begins).Select(fact => fact.Entry).LastOrDefault();

            if (asked is not null && !steps.Any(step => step.Body.Stage == ends && step.Entry.Known >= asked.Known))
            {
                var by = ((CourtStep)asked.Body).DueBy is { } named ? London.Instant(named, close) : due(asked.Known);

                yield return Card.Raise(picture,
                    $"{says} {asked.Happened.OnInWords}. {(begins is CourtStage.ProceedingsIssued ? "They were to end" : "It was due")} by {London.InWords(by)}.",
                    [asked],
                    [.. Tell.SocialCare(picture), new(Role.TeamManager)],
                    about: Say.Json(begins),
                    from: Around.Later(by, asked.Received));
            }
        }
    }
}
