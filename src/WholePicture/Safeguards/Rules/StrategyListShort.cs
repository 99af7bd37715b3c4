using WholePicture.Casework.Meetings;
using WholePicture.Casework.Sharing;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A strategy meeting is arranged without those who know the child most: the ward and consultant, the GP, those at work with the family (REQ SM-02).</summary>
public sealed class StrategyListShort : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "strategy-list-short",
        LooksFor = "A strategy meeting is arranged, and the hospital where the child lies, or an agency with a part, is neither invited nor asked.",
        Asks = "Invite them, or get what they hold in writing first. An urgent discussion need not wait for it.",
        QuietWhen = "each of them has been invited, asked or heard, or a strategy meeting is held",
        Taught = ["REQ SM-02", "REQ ME-01", "REQ ME-02", "A-01", "TH T3 p2", "Bd 32", "Bd 43"],
        Within = Within.AtOnce,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var planned in picture.Its<MeetingPlanned>().Where(fact => fact.Body.Type is MeetingType.Strategy && !IsHeld(picture, fact.Entry)))
        {
            var heard = planned.Body.Invited.Concat(planned.Body.Asked ?? []).Concat(picture.All<InformationAsked>().Where(asked => asked.Entry.Known >= planned.Entry.Known).SelectMany(asked => asked.Body.Of)).ToHashSet();
            var missing = picture.WithAPart().Where(agency => !heard.Contains(agency) && IsNeeded(picture, agency)).ToList();

            if (missing.Count > 0)
            {
                yield return Card.Raise(picture,
                    $"The strategy meeting of {London.InWords(planned.Body.At)}: {picture.NamesOrCount(missing)} {(missing.Count == 1 ? "is" : "are")} neither invited nor asked.{picture.Which(missing)}",
                    [.. Stay(picture, missing), planned.Entry],
                    [.. Tell.SocialCare(picture), new(Role.TeamManager), .. Tell.At(picture, missing), .. Missing(picture, missing)],
                    about: planned.Entry.Id.ToString());
            }
        }
    }

    private static bool IsHeld(Picture picture, Entry planned) =>
        picture.Its<MeetingHeld>().Any(meeting => meeting.Body.Type is MeetingType.Strategy && meeting.Entry.Known > planned.Known);

    private static bool IsNeeded(Picture picture, AgencyId agency) => picture.Partnership.KindOf(agency) switch
    {
        AgencyKind.Hospital => picture.StayOf(picture.Child) is not null,
        AgencyKind.Gp or AgencyKind.Midwifery or AgencyKind.HealthVisiting or AgencyKind.MentalHealth or AgencyKind.School => true,
        _ => false,
    };

    // That the child lies there is why the hospital must come
    private static IEnumerable<Entry> Stay(Picture picture, List<AgencyId> missing) =>
        missing.Exists(agency => picture.Partnership.KindOf(agency) is AgencyKind.Hospital) && picture.StayOf(picture.Child) is { } stay ? [stay.Entry] : [];

    private static IEnumerable<Recipient> Missing(Picture picture, List<AgencyId> missing)
    {
        var kinds = missing.Select(picture.Partnership.KindOf).ToHashSet();

        return [.. kinds.Contains(AgencyKind.Gp) ? Recipient.Of(Role.GpSafeguarding) : [], .. kinds.Contains(AgencyKind.Hospital) ? Recipient.Of(Role.HospitalClinician, Role.NamedNurse) : []];
    }
}
