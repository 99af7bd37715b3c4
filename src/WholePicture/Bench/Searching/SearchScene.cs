using System.Diagnostics;
using System.Globalization;
using WholePicture.Access;
using WholePicture.Access.Stores;
using WholePicture.Bench.Matching;
using WholePicture.Bench.Matching.People;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.Bench.Searching;

/// <summary>An area of invented households, each with a child, as the generator of <c>bench match</c> makes them. The same for the same seed.</summary>
internal sealed class SearchScene(int people, long seed)
{
    private const int Together = 5_000;

    /// <summary>Who looks: somebody on duty who covers every child.</summary>
    public static readonly Professional Searcher = new("front-door", new("social-care"), "Front door", Role.FrontDoor, Duties: [Role.FrontDoor]);

    private static readonly Agency[] agencies = [new(new("social-care"), "Social care", AgencyKind.SocialCare), new(new("surgery"), "Surgery", AgencyKind.Gp), new(new("school"), "School", AgencyKind.School)];

    /// <summary>How many people there are, a few more than asked for when the last household has several.</summary>
    public int People { get; private set; }

    /// <summary>What to ask, and who is meant: spread over all households.</summary>
    public List<(string Typed, string Way, Guid Person)> Wanted(int queries)
    {
        var (chance, wanted, every) = (new Chance(seed + 1000), new List<(string, string, Guid)>(), Math.Max(1, people / queries));
        var next = chance.Below(every);
        foreach (var household in Households())
        {
            foreach (var person in household)
            {
                if (People++ >= next && wanted.Count < queries)
                {
                    var (typed, way) = Asking.For(chance, person);
                    wanted.Add((typed, way, Recorded.Key(person.Id)));
                    next += every;
                }
            }
        }

        return wanted;
    }

    /// <summary>Loads them into a database kept in a folder, unless that was done before; how many it loaded.</summary>
    public async Task<int> Load(string folder, CancellationToken stop)
    {
        var note = Path.Combine(Directory.CreateDirectory(folder).FullName, "loaded");
        var wanted = string.Create(CultureInfo.InvariantCulture, $"{people} {seed}");
        if (File.Exists(note))
        {
            return await File.ReadAllTextAsync(note, stop) == wanted ? 0 : throw new PlainError("That folder holds other people. Name another folder.");
        }

        var clock = Stopwatch.StartNew();
        await using var database = await WholePictureDatabase.Open(Path.Combine(folder, "database"), stop);
        await new PartnershipStore(database.App).Save(new(agencies, [Searcher]), stop);
        var into = new SearchLoader(database.Owner);
        await into.Begin(stop);
        foreach (var some in Households().Chunk(Together))
        {
            await into.Write(some, stop);
        }

        await Console.Error.WriteLineAsync($"{clock.Elapsed.TotalSeconds:0} s: {People:N0} people written");
        await into.End(stop);
        await Console.Error.WriteLineAsync($"{clock.Elapsed.TotalSeconds:0} s: indexed");
        await File.WriteAllTextAsync(note, wanted, stop);

        return People;
    }

    // Households without a child would be nobody's picture
    private IEnumerable<List<Person>> Households()
    {
        var (households, made) = (new Households(new Chance(seed)), 0);
        while (made < people)
        {
            var household = households.Next();
            if (household.Exists(person => person.Mother is not null))
            {
                made += household.Count;
                yield return household;
            }
        }
    }
}
