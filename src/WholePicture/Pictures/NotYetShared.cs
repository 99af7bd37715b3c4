using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.Health;
using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Pictures;

/// <summary>Something grave that one agency held: when social care knew, and who else at work with the family is not recorded to have learnt of it (REQ CH-07, CH-08).</summary>
/// <param name="Held">What was held.</param>
/// <param name="SocialCare">When social care knew; null when it is social care's own.</param>
/// <param name="NotReached">Agencies at work with the family for whom there is no record that it reached them.</param>
public sealed record NotYetShared(Entry Held, Reached? SocialCare, IReadOnlyList<AgencyId> NotReached)
{
    /// <summary>Days from the day its agency knew to the day social care knew, or to today while there is no record; 0 when it is social care's own.</summary>
    public int DaysOn(DateOnly today) => SocialCare is null ? 0
        : Math.Max(0, (SocialCare.At is { } at ? London.Day(at) : today).DayNumber - London.Day(Held.Known).DayNumber);

    /// <summary>Everything grave that did not reach social care at once, or has not reached everybody at work with the family; the latest first.</summary>
    public static IReadOnlyList<NotYetShared> In(Picture picture)
    {
        var live = picture.Live().Select(involvement => involvement.Agency).Distinct()
            .Where(agency => picture.Partnership.KindOf(agency) is not (AgencyKind.SocialCare or AgencyKind.NotStated)).ToList();

        return [.. picture.Entries.Where(IsGrave).Select(entry => Of(picture, entry, live))
            .Where(one => one.NotReached.Count > 0 || one.SocialCare is { AtOnce: false })
            .OrderByDescending(one => one.Held.At())];
    }

    /// <summary>Whether there is anything grave.</summary>
    public static bool AnyGrave(Picture picture) => picture.Entries.Any(IsGrave);

    private static bool IsGrave(Entry entry) => entry.Body is IAccountOfAbuse or Injury or ConditionsSet;

    private static NotYetShared Of(Picture picture, Entry entry, IEnumerable<AgencyId> live) => new(
        entry,
        picture.Partnership.KindOf(entry.Agency) is AgencyKind.SocialCare ? null : Reached.SocialCare(picture, entry),
        [.. live.Where(agency => agency != entry.Agency && !Reached.IsRecorded(picture, entry, agency))]);
}
