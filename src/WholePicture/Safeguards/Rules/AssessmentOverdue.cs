using WholePicture.Casework.Referrals;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>An assessment has not ended in its forty-five working days (practice rules T1-02, T1-04).</summary>
public sealed class AssessmentOverdue : ISafeguard
{
    private const int Limit = 45;
    private const int LeadDays = 14;

    private static readonly Figure warn = new("assessment-overdue", "warn-after", 40, 10, 45, "Working days after which an open assessment is asked about (T1-02: 45 is the ceiling; T1-04: review points are local)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "assessment-overdue",
        LooksFor = "An assessment is open near the end of its forty-five working days.",
        Asks = "End it, or write why it is late. Waiting for others does not stop the clock.",
        QuietWhen = "the assessment ends",
        Taught = ["REQ AT-01", "REQ PL-08", "T1-02", "T1-04", "W-09"],
        Within = Within.Days(1),
        EndsWithTheChild = true,
        Figures = [warn],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var open in picture.Work.Where(work => work is { Kind: WorkKind.Assessment, Until: null }))
        {
            // The clock runs from the referral, when one led to it (T1-02)
            var referred = picture.All<Referral>().Where(fact => picture.Partnership.KindOf(fact.Body.To) is AgencyKind.SocialCare && fact.Entry.Known <= open.From && open.From - fact.Entry.Known < TimeSpan.FromDays(LeadDays)).Select(fact => fact.Entry).LastOrDefault();
            var start = (referred ?? open.Began).Known;

            yield return Card.Raise(picture,
                $"The assessment that began on {London.InWords(open.From)} is due by {London.InWords(WorkingDays.CloseAfter(start, Limit))} and has not ended.",
                referred is null ? [open.Began] : [referred, open.Began],
                [.. Tell.SocialCare(picture), new(Role.TeamManager)],
                about: open.Began.Id.ToString(),
                from: Around.Later(WorkingDays.CloseAfter(start, picture.Of(warn)), open.Began.Received));
        }
    }
}
