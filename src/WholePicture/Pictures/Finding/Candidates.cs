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
    /// <summary>
    /// Whoever covers every child of the area looks by every way. Anybody else looks among the families they work with,
    /// and beyond those only by a whole number or a whole name with its day.
    /// </summary>
    internal static async Task<Candidates> For(Sought sought, Professional viewer, Partnership known, FindStore store, CancellationToken stop)
    {
        var covers = MaySee.CoversEveryChild(viewer);
        var managed = known.Professionals.Where(person => person.Manager == viewer.Id).Select(person => person.Id).ToArray();
        var mine = covers ? [] : await store.Mine(viewer.Id, managed, stop);
        List<Way> ways = [.. covers ? Ways.All(sought, await store.Near(sought.Words, stop)) : Ways.Precise(sought)];
        var (people, wide) = await store.Find(ways, mine, stop);
        var fitting = new Fitting(sought);
        var fit = people.Select(one => (one.Person, fitting.Of(one.Keys)?.Points)).Where(one => one.Points is not null).Select(one => (one.Person, one.Points!.Value))
            .OrderByDescending(one => one.Value).ThenBy(one => one.Person.Value).ToList();

        return new(fit, fitting, covers && Ways.AreAllWide(ways, wide, fit.Count == 0));
    }
}
