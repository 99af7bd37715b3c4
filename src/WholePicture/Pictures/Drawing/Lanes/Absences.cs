using WholePicture.Casework.Health;
using WholePicture.Casework.Meetings;
using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Pictures.Drawing.Lanes;

/// <summary>What should be there and is not: drawn where it would stand, so that it is seen.</summary>
internal static class Absences
{
    private const int DaysToHold = 2;

    public static IEnumerable<Spot> Of(Picture picture, AgencyId agency) =>
        BirthPartner(picture, agency).Concat(NotFollowed(picture, agency)).Concat(NotHeld(picture, agency));

    private static IEnumerable<Spot> BirthPartner(Picture picture, AgencyId agency) => picture.All<Birth>()
        .Where(fact => fact.Entry.Agency == agency && fact.Body.PartnerThere is true && !fact.Entry.Who(PersonRole.BirthPartner).Any())
        .Select(fact => Spot(fact.Entry, fact.Entry.At(), "Somebody was at the birth: not recorded who", "at the birth: not recorded"));

    // A discussion at night hears only those who are awake; the others meet the next working day
    private static IEnumerable<Spot> NotFollowed(Picture picture, AgencyId agency) => picture.All<MeetingHeld>()
        .Where(fact => fact.Entry.Agency == agency && fact.Body is { OutOfHours: true, Type: MeetingType.Strategy })
        .Select(fact => (fact.Entry, Due: WorkingDays.CloseAfter(fact.Entry.Known, 1)))
        .Where(next => next.Due < picture.AsAt && !picture.All<MeetingHeld>().Any(other => other.Entry.Known > next.Entry.Known && other.Entry.Known <= next.Due))
        .Select(next => Spot(next.Entry, next.Due, "No meeting followed on the next working day", "no meeting after it"));

    private static IEnumerable<Spot> NotHeld(Picture picture, AgencyId agency) => picture.All<MeetingPlanned>()
        .Where(fact => fact.Entry.Agency == agency && fact.Body.At.AddDays(DaysToHold) < picture.AsAt)
        .Where(fact => !picture.All<MeetingHeld>().Any(held => held.Body.Type == fact.Body.Type && (held.Entry.At() - fact.Body.At).Duration().TotalDays <= DaysToHold))
        .Select(fact => Spot(fact.Entry, fact.Body.At, $"{MeetingHeld.Name(fact.Body.Type)}: arranged, and not recorded as held", "not recorded as held"));

    private static Spot Spot(Entry entry, DateTimeOffset at, string what, string caption) =>
        new(new Piece($"missing-{entry.Id}", at, London.InWords(at), what), Glyph.Missing, caption: new(caption, true));
}
