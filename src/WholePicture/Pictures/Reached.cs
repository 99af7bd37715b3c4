using WholePicture.Casework.Meetings;
using WholePicture.Casework.Sharing;
using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Pictures;

/// <summary>How long something waited on its way to social care (REQ CH-08).</summary>
/// <param name="Held">What police or another agency held.</param>
/// <param name="At">When social care knew; null when there is no record that it ever did.</param>
public sealed record Reached(Entry Held, DateTimeOffset? At)
{
    private static readonly TimeSpan atOnce = TimeSpan.FromDays(1);

    /// <summary>Whether social care knew within a day.</summary>
    public bool AtOnce => At - Held.FirstVersion().Known <= atOnce;

    /// <summary>
    /// When social care knew of an entry: the earliest record that it read of it, was given it, or sat in a meeting with its holder; with no such record,
    /// the moment it was received, when that was late. What was received in time and nobody is recorded to have read has not arrived.
    /// </summary>
    public static Reached SocialCare(Picture picture, Entry held)
    {
        var recorded = Recorded(picture, held, agency => picture.Partnership.KindOf(agency) is AgencyKind.SocialCare).Min();
        var first = held.FirstVersion();

        return new(held, recorded ?? (first.Received - first.Known > atOnce ? first.Received : null));
    }

    /// <summary>Whether an agency is recorded to have read of an entry, been given it, or met with its holder since.</summary>
    public static bool IsRecorded(Picture picture, Entry held, AgencyId by) => Recorded(picture, held, agency => agency == by).Any();

    private static IEnumerable<DateTimeOffset?> Recorded(Picture picture, Entry held, Func<AgencyId, bool> by) =>
        Read(picture, held, by).Concat(Given(picture, held, by)).Concat(Met(picture, held, by));

    private static IEnumerable<DateTimeOffset?> Read(Picture picture, Entry held, Func<AgencyId, bool> by) => picture.ReadingsOf(held)
        .Where(reading => by(reading.Agency))
        .Select(reading => (DateTimeOffset?)reading.Known);

    private static IEnumerable<DateTimeOffset?> Given(Picture picture, Entry held, Func<AgencyId, bool> by) => picture.All<InformationShared>()
        .Where(fact => fact.Entry.Agency == held.Agency && held.Versions().Any(version => fact.Body.Of.Contains(version.Reference)) && fact.Body.With.Any(by))
        .Select(fact => (DateTimeOffset?)fact.Entry.Known);

    private static IEnumerable<DateTimeOffset?> Met(Picture picture, Entry held, Func<AgencyId, bool> by) => picture.All<MeetingHeld>()
        .Where(fact => fact.Entry.Known >= held.Known && fact.Body.Attended.Contains(held.Agency) && fact.Body.Attended.Any(by))
        .Select(fact => (DateTimeOffset?)fact.Entry.At());
}
