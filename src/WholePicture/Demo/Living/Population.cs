using WholePicture.Chronology;
using WholePicture.Demo.Living.Lives;
using WholePicture.Demo.Living.Patterns;
using WholePicture.Learning.Replay.Cases;
using WholePicture.Words;

namespace WholePicture.Demo.Living;

/// <summary>
/// A partnership's families over some years, one after the other: the same for the same children, years and seed. No family is kept, so memory does not grow with their number.
/// </summary>
/// <param name="Children">How many children there are on the first day.</param>
/// <param name="Years">How many years are told.</param>
/// <param name="Seed">Another seed tells of other families.</param>
/// <param name="Planted">The share of families that carry a pattern, from 0 to 1.</param>
internal sealed record Population(int Children, int Years, int Seed, double Planted)
{
    // 999 is the range kept for test data (practice rule ID-1); it ends where these numbers would
    public const int MostChildren = 300_000;

    /// <summary>The first day told of: the years of the published figures begin on 1 April.</summary>
    public static readonly DateOnly Begins = new(2023, 4, 1);

    private const int Pregnancy = 280;
    private const int Year = 365;

    /// <summary>The first day not told of.</summary>
    public DateOnly Ends => Begins.AddYears(Years);

    /// <summary>The partnership they live in.</summary>
    public LivingPartnership Partners { get; } = new(Children);

    /// <summary>Every family, in order.</summary>
    public IEnumerable<LivingFamily> Families()
    {
        var numbers = new TestNumbers();
        for (var (family, born) = (1, 0); born < Children; family++)
        {
            var chance = new Chances(Seed, family);
            var people = People(chance, numbers, Children - born);
            born += people.Keys.Count(key => key.StartsWith("child", StringComparison.Ordinal)) - people.Values.Count(person => person.BornOn is not null);

            yield return Tell(family, chance, people);
        }
    }

    private LivingFamily Tell(int family, Chances chance, Dictionary<string, CasePerson> people)
    {
        var life = new Life(family, chance, Partners, people, Begins, Ends);
        var pattern = chance.Happens(Planted) ? Pattern.For(life) : null;
        Services.Tell(life);
        Growing.Tell(life);

        if (pattern is null)
        {
            Trouble.Tell(life);
        }

        var (child, expect) = pattern?.Plant(life) ?? (life.Children.Last(), []);

        return new(family, new(
            $"Family {family}", $"Invented: seed {Seed}. Nobody in it exists.", child, new(Ends.AddDays(-1), "The last day told of"), Partners.Agencies, Partners.Professionals,
            people, [], life.Story.Facts, expect, []), pattern?.Name);
    }

    private Dictionary<string, CasePerson> People(Chances chance, TestNumbers numbers, int most)
    {
        var first = chance.Happens(BaseRates.FirstBirths * Years / (1 + (BaseRates.FirstBirths * Years)));
        var size = first ? 0 : Math.Min(most, chance.Of(BaseRates.FamilySizes));
        var eldest = chance.Between(0, (18 * Year) - 1);
        var name = chance.Pick(DemoNames.Families);
        var people = new Dictionary<string, CasePerson> { ["mother"] = Adult(chance, numbers, chance.Pick(DemoNames.Women), name, Sex.Female, first ? 0 : eldest) };

        if (chance.Happens(BaseRates.SecondParentKnown))
        {
            people["father"] = Adult(chance, numbers, chance.Pick(DemoNames.Men), chance.Happens(0.6) ? name : chance.Pick(DemoNames.Families), Sex.Male, first ? 0 : eldest);
        }

        var (age, given) = (eldest, new HashSet<string>(StringComparer.Ordinal));
        for (var child = 1; child <= size; child++, age = Math.Max(0, age - chance.Between(400, 1500)))
        {
            people[$"child{child}"] = new(numbers.Next(), DemoNames.NotYetGiven(chance.Pick(DemoNames.Children), given), name, Day(Begins.AddDays(-age)));
        }

        var births = first ? [Begins.AddDays(chance.Between(0, (Years * Year) - 1))] : chance.Days(BaseRates.BirthsAgain, Begins, Ends).Take(1);
        foreach (var birth in births.Where(_ => first || age > Year || size == 0))
        {
            var expected = birth.AddDays(chance.Between(-10, 12));
            people[$"child{size + 1}"] = new(numbers.Next(), DemoNames.NotYetGiven(chance.Pick(DemoNames.Children), given), name, Day(birth), Day(expected), "mother", null, London.Instant(birth, new TimeOnly(chance.Between(0, 23), 10)));
        }

        return people;
    }

    private static CasePerson Adult(Chances chance, TestNumbers numbers, string given, string family, Sex sex, int eldest) =>
        new(numbers.Next(), given, family, Day(Begins.AddDays(-eldest - Pregnancy - (chance.Between(19, 38) * Year))), Sex: sex);

    private static When Day(DateOnly day) => When.On(day);
}
