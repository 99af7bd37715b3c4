using WholePicture.Access;
using WholePicture.Access.Rights;
using WholePicture.Words;

namespace WholePicture.Pictures.Finding;

/// <summary>Who may fit, best first, by keys alone; what each reader may see of them is not yet asked.</summary>
/// <param name="People">Each with how well their keys fit.</param>
/// <param name="Fitting">What laid them beside each other.</param>
/// <param name="AreTooMany">Whether whoever fits best stands among too many to be looked through.</param>
public sealed record Candidates(IReadOnlyList<(PersonId Person, double Points)> People, Fitting Fitting, bool AreTooMany)
{
    // To whoever has so much of all there is to have, all fits
    private const double Whole = 0.9;

    /// <summary>
    /// Whoever covers every child of the area looks by every way. Anybody else looks among the families they work with,
    /// and beyond those only by a whole number or a whole name with its day.
    /// </summary>
    internal static async Task<Candidates> For(Sought sought, Professional viewer, Partnership known, FindStore store, CancellationToken stop)
    {
        var covers = MaySee.CoversEveryChild(viewer);
        var managed = known.ManagedBy(viewer.Id).ToArray();
        var mine = covers ? [] : await store.Mine(viewer.Id, managed, stop);
        List<Way> ways = [.. covers ? Ways.All(sought, await store.Near(sought.Words, stop)) : Ways.Precise(sought)];
        var (people, wide) = await store.Find(ways, mine, stop);
        var fitting = new Fitting(sought);
        var fit = Best(people, fitting);
        if (covers && wide.Count > 1 && (fit.Count == 0 || fit[0].Points < Whole * fitting.Most || Ways.AreAllWide(ways, wide, foundNobody: false)))
        {
            // Two wide ways together may say enough
            var wideWays = ways.Where((_, place) => wide.Contains(place + 1)).ToList();
            var (both, beyond) = await store.Cross(wideWays, stop);
            wide = ways.Select((way, place) => (Number: place + 1L, At: wideWays.IndexOf(way) + 1L)).Where(way => beyond.Contains(way.At)).Select(way => way.Number).ToHashSet();
            fit = Best(people.Concat(both).DistinctBy(one => one.Person), fitting);
        }

        return new(fit, fitting, covers && Ways.AreAllWide(ways, wide, fit.Count == 0));
    }

    private static List<(PersonId Person, double Points)> Best(IEnumerable<(PersonId Person, string[] Keys)> people, Fitting fitting) =>
        [.. people.Select(one => (one.Person, fitting.Of(one.Keys)?.Points)).Where(one => one.Points is not null).Select(one => (one.Person, one.Points!.Value)).OrderByDescending(one => one.Value).ThenBy(one => one.Person.Value)];
}
