using WholePicture.Casework.Assessments;
using WholePicture.Casework.Meetings;
using WholePicture.Casework.Plans;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Pictures.HeatStrips;
using WholePicture.Pictures.HeatStrips.Reading;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>Several kinds of harm, from several agencies, month after month: each perhaps too little for its own rule, together a pattern (REQ CH-03, practice rule NE-6).</summary>
public sealed class HarmBuildsUp : ISafeguard
{
    // What comes singly after everybody has looked at the whole has rules of its own
    private const int Anew = 2;
    private static readonly MeetingType[] whole = [MeetingType.Strategy, MeetingType.StrategyOutcome, MeetingType.InitialConference, MeetingType.ReviewConference];
    private static readonly Figure kinds = new("harm-builds-up", "kinds", 3, 2, 8, "Kinds of harm that are seen as one (local)");
    private static readonly Figure agencies = new("harm-builds-up", "agencies", 2, 2, 6, "Agencies that hold them (local)");
    private static readonly Figure months = new("harm-builds-up", "months", 4, 2, 24, "Different months in which they fall (local)");
    private static readonly Figure days = new("harm-builds-up", "days", 730, 180, 1825, "Days in which they fall (local)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "harm-builds-up",
        LooksFor = "Three kinds of harm or more, held by two agencies or more, in four different months within two years, whatever grade each was given.",
        Asks = "Look at the whole on one sheet: which kinds, how often, closer together or further apart. Ask what a day is like for the child. Ask your safeguarding lead, even though no one piece looks serious. Judge the threshold on all of it.",
        QuietWhen = "an assessment has ended, a strategy discussion or conference was held, or the neglect tool was used by two agencies, and no more than one entry has come since",
        Taught = ["REQ CH-03", "REQ RT-04", "REQ RT-06", "REQ AT-14", "REQ SV-03", "NE-6", "NE-7", "K 6.47", "K 6.74", "Bd 37–38", "H 2.6"],
        Within = Within.Days(3),
        Figures = [kinds, agencies, months, days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var harms = Harms.Of(picture).Where(harm => harm.Kind.IsHarm()).ToList();
        if (harms.Count < picture.Of(kinds))
        {
            yield break;
        }

        // The day of the latest, and so many before it
        var first = London.Instant(London.Day(harms.Max(harm => harm.Entry.At())).AddDays(-picture.Of(days)), TimeOnly.MinValue);
        var run = harms.FindAll(harm => harm.Entry.At() >= first);
        var entries = run.Select(harm => harm.Entry).Distinct().OrderBy(entry => entry.At()).ToList();
        if (IsPattern(picture, run, entries) && LastLook(picture) is var look && entries.Count(entry => entry.Known > look) >= Anew)
        {
            yield return Card.Raise(picture, InWords(picture, run, entries), entries,
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.HealthVisitor), .. Tell.IfInvolved(picture, Role.Gp, Role.SchoolSafeguardingLead, Role.ConferenceChair)]);
        }
    }

    private static bool IsPattern(Picture picture, List<Harm> run, List<Entry> entries) =>
        run.Select(harm => harm.Kind).Distinct().Count() >= picture.Of(kinds)
        && entries.Select(entry => entry.Agency).Distinct().Count() >= picture.Of(agencies)
        && entries.Select(entry => London.Day(entry.At())).Select(day => (day.Year * 12) + day.Month).Distinct().Count() >= picture.Of(months);

    private static string InWords(Picture picture, List<Harm> run, List<Entry> entries)
    {
        var (first, last) = (entries[0].At(), entries[^1].At());
        var middle = first + ((last - first) / 2);
        var later = entries.Count(entry => entry.At() > middle);
        var each = run.GroupBy(harm => harm.Kind).OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key).Select(kind => $"{Say.Lower(kind.Key.InWords())} {kind.Count()}");

        List<AgencyId> from = [.. entries.Select(entry => entry.Agency).Distinct()];

        return $"{Say.Sentence(Say.Count(entries.Count, "entry", "entries"))} of {Say.Count(run.Select(harm => harm.Kind).Distinct().Count(), "kind", "kinds")} of harm from {picture.NamesOrCount(from)}, from {London.InWords(first)} to {London.InWords(last)}. "
            + $"{Say.Sentence(Say.List(each))}. {entries.Count - later} came in the first half of that time, {later} in the second.{picture.Which(from)}";
    }

    // When everybody last looked at the whole
    private static DateTimeOffset LastLook(Picture picture) => picture.All<AssessmentEnded>().Select(ended => ended.Entry.Known)
        .Concat(picture.All<MeetingHeld>().Where(meeting => whole.Contains(meeting.Body.Type)).Select(meeting => meeting.Entry.Known))
        .Concat(picture.All<ToolUsed>().Where(tool => tool.Body.With.Append(tool.Entry.Agency).Distinct().Count() > 1).Select(tool => tool.Entry.Known))
        .DefaultIfEmpty(DateTimeOffset.MinValue).Max();
}
