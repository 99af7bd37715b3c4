using WholePicture.Casework.Contacts;
using WholePicture.Casework.Health;
using WholePicture.Chronology;

namespace WholePicture.Pictures.HeatStrips.Reading;

/// <summary>
/// Which entries say that somebody looked for a kind of harm, whatever they found. Asking counts when it was alone; seeing, when the child was seen.
/// Where nobody looked, nothing is known: that is what the crossed weeks of the strip are for.
/// </summary>
public static class Looking
{
    /// <summary>Every kind that somebody looked for, with the entry that says so. What was looked for in another child was not looked for here.</summary>
    public static IEnumerable<Harm> Of(Picture picture) => picture.Entries.Where(entry => picture.IsItsOwn(entry)).SelectMany(entry => Kinds(picture, entry).Select(kind => new Harm(entry, kind)));

    private static IEnumerable<HarmKind> Kinds(Picture picture, Entry entry) => entry.Body switch
    {
        RoutineEnquiry { Now: not null, Alone: true } => [HarmKind.Violence, HarmKind.SexualViolence, HarmKind.Threats],
        Visit visit => OfVisit(visit).Concat(visit.Place is VisitPlace.Home && KeptAway.In(picture).Any(rule => rule.Holds(entry.At())) ? [HarmKind.AgainstPlan] : []),
        _ => [],
    };

    private static IEnumerable<HarmKind> OfVisit(Visit visit)
    {
        var wasSeen = visit is { Child: ChildSeen.Seen, Place: not (VisitPlace.Telephone or VisitPlace.Video or VisitPlace.Doorstep) };

        return (wasSeen ? [HarmKind.Body] : Array.Empty<HarmKind>())
            .Concat(wasSeen && visit.Place is VisitPlace.Clinic ? [HarmKind.CareMissed] : [])
            .Concat(wasSeen && visit.Place is VisitPlace.Home ? [HarmKind.DailyCare] : [])
            .Concat(wasSeen && visit.SpokenTo is true ? [HarmKind.ChildShows] : [])
            // A list of needs that is empty was gone through; one that is missing was not
            .Concat(visit.Needs is null ? [] : [HarmKind.Strain, HarmKind.HomeAndMoney]);
    }
}
