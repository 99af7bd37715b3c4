using WholePicture.Casework.Meetings;
using WholePicture.Casework.Sharing;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A meeting that decides about a child is arranged or held without agencies that have a part in the child's life, and without their information (REQ ME-01, SM-21).</summary>
public sealed class MeetingWithoutKeyAgencies : ISafeguard
{
    // Information asked for in the weeks before a meeting is asked for the meeting
    private const int AskedDays = 28;

    private static readonly MeetingType[] deciding =
        [MeetingType.StrategyOutcome, MeetingType.ChildInNeed, MeetingType.InitialConference, MeetingType.ReviewConference, MeetingType.CoreGroup, MeetingType.PreBirth];

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "meeting-without-key-agencies",
        LooksFor = "A deciding meeting is arranged or held, and an agency with a part in the child's life is neither invited nor asked for information.",
        Asks = "Invite them, or get their information in writing first; put it off if need be. Once it is over, ask them and look at the decision again. Write down why if not.",
        QuietWhen = "each of them has been invited, asked or heard, or a later meeting of its kind has been held",
        Taught = ["REQ ME-01", "REQ ME-02", "REQ SM-21", "REQ CH-11", "REQ CH-14", "A-03", "A-11", "K 6.64", "K 6.65", "K 6.72", "K 6.73"],
        Within = Within.OneDay,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var planned = picture.All<MeetingPlanned>().Where(fact => deciding.Contains(fact.Body.Type))
            .Select(fact => (fact.Entry, fact.Body.Type, At: fact.Body.At, Heard: fact.Body.Invited.Concat(fact.Body.Asked ?? []), Held: false));
        var held = picture.All<MeetingHeld>().Where(fact => deciding.Contains(fact.Body.Type))
            .Select(fact => (fact.Entry, fact.Body.Type, At: fact.Entry.At(), Heard: fact.Body.Attended.Concat(fact.Body.HeardFrom ?? []), Held: true));

        foreach (var meeting in planned.Concat(held).GroupBy(meeting => (meeting.Type, Day: London.Day(meeting.At))))
        {
            // Each such meeting looks at the decision of the one before again: what it lacked is asked of the latest
            if (picture.Its<MeetingHeld>().Any(later => later.Body.Type == meeting.Key.Type && London.Day(later.Entry.At()) > meeting.Key.Day))
            {
                continue;
            }

            // What happened outweighs what was arranged
            var last = meeting.OrderBy(one => one.Held).ThenBy(one => one.Entry.Known).Last();
            var by = last.Held ? last.Entry.Known : last.At;
            var heard = last.Heard.Concat(Asked(picture, by)).ToHashSet();
            var missing = picture.WithAPart(by).Where(agency => IsKey(picture, agency) && !heard.Contains(agency)).ToList();

            if (missing.Count > 0)
            {
                yield return Card.Raise(picture,
                    $"{MeetingHeld.Name(meeting.Key.Type)} of {London.InWords(meeting.Key.Day)}: {picture.NamesOrCount(missing)} {(last.Held ? "neither came nor sent anything" : "not invited or asked")}.{picture.Which(missing)}",
                    meeting.Select(one => one.Entry),
                    [.. Tell.SocialCare(picture), .. Tell.At(picture, missing), .. Missing(picture, missing)],
                    about: $"{meeting.Key.Type} {meeting.Key.Day:yyyy-MM-dd}");
            }
        }
    }

    private static IEnumerable<AgencyId> Asked(Picture picture, DateTimeOffset by) => picture.All<InformationAsked>()
        .Where(asked => asked.Entry.Known <= by && London.Day(by).DayNumber - London.Day(asked.Entry.Known).DayNumber <= AskedDays)
        .SelectMany(asked => asked.Body.Of);

    private static bool IsKey(Picture picture, AgencyId agency) => picture.Partnership.KindOf(agency) is
        AgencyKind.Police or AgencyKind.Midwifery or AgencyKind.HealthVisiting or AgencyKind.Gp or AgencyKind.MentalHealth
        or AgencyKind.School or AgencyKind.DomesticAbuseService or AgencyKind.Probation or AgencyKind.SubstanceMisuse;

    private static IEnumerable<Recipient> Missing(Picture picture, List<AgencyId> missing) =>
        missing.Exists(agency => picture.Partnership.KindOf(agency) is AgencyKind.Police) ? Recipient.Of(Role.PoliceDomesticAbuseUnit) : [];
}
