using WholePicture.Access;
using WholePicture.Access.Glass;
using WholePicture.Access.Looks;
using WholePicture.Access.Rights;
using WholePicture.Access.Stores;
using WholePicture.Pictures.Finding;
using WholePicture.Pictures.Storing;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Searching;

/// <summary>Finds people, and says of each the least that is needed until there is a reason to open (REQ RS-01, RS-02).</summary>
public sealed class Searcher(FindStore store, Door door, LookRecord looks, Walking walking, PartnershipStore partnership, PictureStore pictures, TimeProvider clock)
{
    /// <summary>More than this is too many to choose from.</summary>
    public const int Most = 10;

    // So many at once are held against what may be seen, and so many at most
    private const int Together = 8;
    private const int AtMost = 80;

    // Whoever fits so much less than the best is not worth a look: a word of a name
    private const double Near = 6;

    /// <summary>Everybody who fits. The search is written down, and each who is shown.</summary>
    public async Task<Hits> For(string? typed, Professional viewer, CancellationToken stop)
    {
        var (known, now) = (await partnership.Current(stop), clock.GetUtcNow());
        var sought = Understood.Of(typed, London.Day(now));
        var (people, areTooMany) = sought.IsEnough ? await Shown(await Candidates.For(sought, viewer, known, store, stop), viewer, known, now, stop) : ([], false);
        await looks.Record([Look(viewer, null, Looked.Search, now), .. people.Select(hit => Look(viewer, hit.Person, hit.IsShut ? Looked.FoundShut : Looked.Found, now))]);
        if (people.FirstOrDefault(hit => hit.IsShut) is { } shut)
        {
            await walking.Stop(viewer, shut.Person, stop);
        }

        return new(sought, people, areTooMany);
    }

    private static Look Look(Professional viewer, PersonId? found, Looked what, DateTimeOffset now) => new(viewer.Id, viewer.Agency, found, what, "searched", "page", now);

    // Best first, some at a time, until whoever is left cannot stand beside those who are shown
    private async Task<(IReadOnlyList<Hit> People, bool AreTooMany)> Shown(Candidates candidates, Professional viewer, Partnership known, DateTimeOffset now, CancellationToken stop)
    {
        var (hits, sightings) = (new List<Hit>(), new Sightings(door, pictures, viewer, known, now));
        var left = new Queue<(PersonId Person, double Points)>(candidates.AreTooMany ? [] : candidates.People.Take(AtMost));
        while (hits.Count <= Most && Next(left, hits) is { Count: > 0 } some)
        {
            var whose = await store.InWhose(some.Select(one => one.Person), viewer.Id, viewer.Person, stop);
            var others = some.Select(one => one.Person).Where(person => !viewer.Is(person) && !whose[person].Any(child => child.IsOwnFamily)).ToList();
            await sightings.Draw(others.SelectMany(person => Children(person, whose)), stop);
            hits.AddRange(others.Select(person => Hitting.Of(person, [.. Children(person, whose).Select(sightings.Of)], candidates.Fitting, known)).OfType<Hit>());
        }

        var best = hits.OrderByDescending(hit => hit.Points).ThenBy(hit => hit.Person.Value).Where(hit => hit.Points >= hits.Max(other => other.Points) - Near).ToList();
        var areTooMany = candidates.AreTooMany || (best.Count > Most && best[Most].Points >= best[0].Points);

        return areTooMany ? ([], true) : ([.. best.Take(Most)], false);
    }

    // None who could not stand beside whoever is shown already, or beside the first of these
    private static List<(PersonId Person, double Points)> Next(Queue<(PersonId Person, double Points)> left, List<Hit> hits)
    {
        var some = new List<(PersonId, double)>();
        var least = (hits.Count > 0 ? hits.Max(hit => hit.Points) : left.TryPeek(out var first) ? first.Points : 0) - Near;
        while (some.Count < Together && left.TryPeek(out var next) && next.Points >= least)
        {
            some.Add(left.Dequeue());
        }

        return some;
    }

    // Somebody in no child's picture is looked for in what would be their own
    private static IEnumerable<PersonId> Children(PersonId person, ILookup<PersonId, (PersonId Child, bool IsOwnFamily, bool IsReaderThere)> whose) =>
        whose[person].Any() ? whose[person].Where(child => !child.IsReaderThere).Select(child => child.Child) : [person];
}
