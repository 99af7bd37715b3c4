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
    /// <summary>A way that finds more people than this finds nobody.</summary>
    internal const int TooMany = 300;

    // How far a wide way is read to see who stands in another too
    private const int FarEnough = 5000;

    // Of so many people at most all keys are read
    private const int Likely = 400;

    // How much more a way says that must hold whoever fits, than one that is a slip away
    private const double SureSays = 4;

    // To whoever has so much of all there is to have, all fits
    private const double Whole = 0.9;

    /// <summary>
    /// Whoever covers every child of the area looks by every way. Anybody else looks among the families they work with,
    /// and beyond those only by a whole number or a whole name with its day.
    /// </summary>
    internal static async Task<Candidates> For(Sought sought, Professional viewer, Partnership known, FindStore store, CancellationToken stop) =>
        MaySee.CoversEveryChild(viewer) ? await Anywhere(sought, store, stop) : await AmongMine(sought, await store.Mine(viewer.Id, [.. known.ManagedBy(viewer.Id)], stop), store, stop);

    private static async Task<Candidates> Anywhere(Sought sought, FindStore store, CancellationToken stop)
    {
        var fitting = new Fitting(sought);
        List<Way> ways = [.. Ways.All(sought, await store.Near(sought.Words, stop))];
        var met = await store.Meet(ways, TooMany + 1, stop);
        var wide = ways.Where((_, place) => met[place].Length > TooMany).ToList();
        var fit = Best(await store.Keys([.. Likeliest(ways, met)], stop), fitting);
        if (wide.Count > 1 && (fit.Count == 0 || fit[0].Points < Whole * fitting.Most || Ways.AreAllWide(ways, wide, foundNobody: false)))
        {
            // Two wide ways together may say enough
            var far = await store.Meet(wide, FarEnough + 1, stop);
            fit = Best(await store.Keys([.. InTwo(far).Except(fit.Select(one => one.Person.Value))], stop), fitting, fit);
            wide = [.. wide.Where((_, place) => far[place].Length > FarEnough)];
        }

        return new(fit, fitting, Ways.AreAllWide(ways, wide, fit.Count == 0));
    }

    private static async Task<Candidates> AmongMine(Sought sought, IEnumerable<PersonId> mine, FindStore store, CancellationToken stop)
    {
        var fitting = new Fitting(sought);
        var met = await store.Meet([.. Ways.Precise(sought)], TooMany + 1, stop);
        var beyond = met.Where(people => people.Length <= TooMany).SelectMany(people => people);

        return new(Best(await store.Keys([.. mine.Select(person => person.Value).Union(beyond)], stop), fitting), fitting, AreTooMany: false);
    }

    // A way says the more, the fewer it finds
    private static IEnumerable<Guid> Likeliest(List<Way> ways, IReadOnlyList<Guid[]> met)
    {
        var says = new Dictionary<Guid, double>();
        foreach (var (way, people) in ways.Zip(met).Where(one => one.Second.Length <= TooMany))
        {
            foreach (var person in people.Distinct())
            {
                says[person] = says.GetValueOrDefault(person) + Math.Log(2.0 * TooMany / people.Length) * (way.Sure ? SureSays : 1);
            }
        }

        return says.OrderByDescending(person => person.Value).ThenBy(person => person.Key).Take(Likely).Select(person => person.Key);
    }

    // Whoever stands in most of them first
    private static IEnumerable<Guid> InTwo(IEnumerable<Guid[]> far) =>
        far.SelectMany(people => people.Distinct()).CountBy(person => person).Where(person => person.Value > 1).OrderByDescending(person => person.Value).Take(TooMany).Select(person => person.Key);

    private static List<(PersonId Person, double Points)> Best(IEnumerable<(PersonId Person, string[] Keys)> people, Fitting fitting, params IEnumerable<(PersonId Person, double Points)> already) =>
    [
        .. people.Select(one => (one.Person, Points: fitting.Of(one.Keys)?.Points ?? 0)).Where(one => one.Points > 0).Concat(already)
            .OrderByDescending(one => one.Points).ThenBy(one => one.Person.Value),
    ];
}
