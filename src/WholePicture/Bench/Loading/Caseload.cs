using WholePicture.Demo;
using WholePicture.Learning.Replay;

namespace WholePicture.Bench.Loading;

/// <summary>Invented families with so many children between them, and what agencies know of each: who works with them, an ordinary day for each child, and the police call-outs there were. The same for the same day.</summary>
internal sealed class Caseload
{
    private const int Seed = 1989;

    // Young enough to stay under one for as long as anybody measures
    private const int OldestInfant = 330;

    /// <summary>Invents them.</summary>
    public Caseload(int children, DateOnly day)
    {
#pragma warning disable CA5394 // Invents people, guards nothing
        var chance = new Random(Seed);
#pragma warning restore CA5394
        var stories = new DemoStories(chance, day);
        var families = Families(new DemoFamilies(chance, day).Make(children), children);
        Arrivals = [.. families.SelectMany(family => Few(stories.Of(family), family.Children.Count)).OrderBy(arrival => arrival.At)];
        Infants = [.. families.SelectMany(family => family.Children.Where(child => IsInfant(child, day)).Select(child => new Infant(family.Mother, family.Partner, child)))];
        Children = families.Sum(family => family.Children.Count);

        for (var number = 0; number < Arrivals.Count; number++)
        {
            Arrivals[number].Entry["reference"] = $"load-{number:D6}";
        }
    }

    /// <summary>How many children there are, a few more than asked for when the last family has several.</summary>
    public int Children { get; }

    /// <summary>What is known, the earliest first.</summary>
    public IReadOnlyList<CaseArrival> Arrivals { get; }

    /// <summary>The children about whom police will be called.</summary>
    public IReadOnlyList<Infant> Infants { get; }

    private static List<DemoFamily> Families(IEnumerable<DemoFamily> invented, int children)
    {
        var families = new List<DemoFamily>();
        for (var (next, made) = (invented.GetEnumerator(), 0); made < children && next.MoveNext(); made += next.Current.Children.Count)
        {
            families.Add(next.Current);
        }

        return families;
    }

    private static IEnumerable<CaseArrival> Few(IEnumerable<CaseArrival> story, int children)
    {
        var all = story.ToLookup(arrival => arrival.Entry["kind"]!.GetValue<string>() is "involved" or "police-call-out");

        return all[true].Concat(all[false].Take(children));
    }

    private static bool IsInfant(DemoPerson child, DateOnly day) => child.Born is { } born && day.DayNumber - born.DayNumber < OldestInfant;
}

/// <summary>A child under one, with those who are at home.</summary>
internal sealed record Infant(DemoPerson Mother, DemoPerson? Partner, DemoPerson Child);
