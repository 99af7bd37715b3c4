using WholePicture.Casework.Assessments;
using WholePicture.Casework.Meetings;
using WholePicture.Casework.Plans;
using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Pictures;

/// <summary>A stretch of social care's work with the child: an enquiry, an assessment or a plan (practice rules T1-02, T1-07, TH-3).</summary>
/// <param name="Kind">Which.</param>
/// <param name="From">When it began.</param>
/// <param name="Until">When it ended; null while it is open.</param>
/// <param name="Began">The entry that began it.</param>
public sealed record Work(WorkKind Kind, DateTimeOffset From, DateTimeOffset? Until, Entry Began)
{
    /// <summary>Whether it was open at a moment.</summary>
    public bool IsOpenAt(DateTimeOffset moment) => From <= moment && (Until is null || moment <= Until);

    /// <summary>Every stretch, the earliest first. Work with other children alone is theirs.</summary>
    public static IReadOnlyList<Work> In(Picture picture)
    {
        var (meetings, started, ended) = (picture.All<MeetingHeld>(), picture.All<AssessmentStarted>(), picture.All<AssessmentEnded>());

        // Most children have no social worker
        if (meetings.Count == 0 && started.Count == 0 && ended.Count == 0)
        {
            return [];
        }

        (meetings, started, ended) = (picture.Its<MeetingHeld>(), picture.Its<AssessmentStarted>(), picture.Its<AssessmentEnded>());
        var enquiries = Spans(WorkKind.Enquiry,
            Decided(meetings, MeetingDecision.EnquiryOpened), Decided(meetings, MeetingDecision.EnquiryEnded));
        var assessments = Spans(WorkKind.Assessment,
            started.Select(fact => fact.Entry).Concat(Decided(meetings, MeetingDecision.AssessmentAgreed)), ended.Select(fact => fact.Entry));
        var made = Decided(meetings, MeetingDecision.ProtectionPlanMade).ToList();

        return [.. enquiries.Concat(assessments).Concat(InNeed(picture, made, ended)).Concat(Protection(meetings, made, ended)).OrderBy(work => work.From)];
    }

    // A plan to help ends when social care decides otherwise, ends its work or hands it down below the level of a child in need (TH-3)
    private static IEnumerable<Work> InNeed(Picture picture, List<Entry> made, IReadOnlyList<Fact<AssessmentEnded>> ended)
    {
        const int LevelOfNeed = 3;
        var closed = picture.Its<WorkEnded>().Where(work => work.Body.ToLevel is null or < LevelOfNeed && picture.Partnership.KindOf(work.Entry.Agency) is AgencyKind.SocialCare);

        return Spans(WorkKind.ChildInNeed, Outcome(ended, AssessmentOutcome.ChildInNeed), OtherThan(ended, AssessmentOutcome.ChildInNeed).Concat(made).Concat(closed.Select(work => work.Entry)));
    }

    // A conference makes a protection plan and ends it (T1-12, A-10). Where none is on record the assessment that decided on protection stands for it, and then another assessment can end it
    private static IEnumerable<Work> Protection(IReadOnlyList<Fact<MeetingHeld>> meetings, List<Entry> made, IReadOnlyList<Fact<AssessmentEnded>> ended)
    {
        var over = Decided(meetings, MeetingDecision.ProtectionPlanEnded).ToList();
        var plans = Spans(WorkKind.ChildProtection, made, over).ToList();
        var alone = Outcome(ended, AssessmentOutcome.ChildProtection).Where(decided => !made.Exists(plan => plan.Known >= decided.Known) && !plans.Exists(plan => plan.IsOpenAt(decided.Known)));

        return plans.Concat(Spans(WorkKind.ChildProtection, alone, OtherThan(ended, AssessmentOutcome.ChildProtection).Concat(Decided(meetings, MeetingDecision.NoConference)).Concat(over)));
    }

    private static IEnumerable<Entry> Decided(IEnumerable<Fact<MeetingHeld>> meetings, MeetingDecision decision) =>
        meetings.Where(meeting => meeting.Body.Decided(decision)).Select(meeting => meeting.Entry);

    private static IEnumerable<Entry> Outcome(IReadOnlyList<Fact<AssessmentEnded>> ended, AssessmentOutcome outcome) =>
        ended.Where(fact => fact.Body.Outcome == outcome).Select(fact => fact.Entry);

    private static IEnumerable<Entry> OtherThan(IReadOnlyList<Fact<AssessmentEnded>> ended, AssessmentOutcome outcome) =>
        ended.Where(fact => fact.Body.Outcome != outcome).Select(fact => fact.Entry);

    private static IEnumerable<Work> Spans(WorkKind kind, IEnumerable<Entry> begin, IEnumerable<Entry> end)
    {
        var ends = end.OrderBy(entry => entry.Known).ToList();
        DateTimeOffset? open = null;

        foreach (var began in begin.OrderBy(entry => entry.Known))
        {
            // A second beginning inside an open stretch is the same stretch
            if (open is { } until && began.Known <= until)
            {
                continue;
            }

            var ended = ends.Find(entry => entry.Known > began.Known)?.Known;
            open = ended ?? DateTimeOffset.MaxValue;
            yield return new(kind, began.Known, ended, began);
        }
    }
}

/// <summary>Kinds of social care work.</summary>
public enum WorkKind
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>A section 47 enquiry.</summary>
    Enquiry,

    /// <summary>A child and family assessment.</summary>
    Assessment,

    /// <summary>A child in need plan.</summary>
    ChildInNeed,

    /// <summary>A child protection plan.</summary>
    ChildProtection,
}
