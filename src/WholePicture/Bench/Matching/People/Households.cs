using WholePicture.Bench.Matching.Names;

namespace WholePicture.Bench.Matching.People;

/// <summary>Households, one after another: mothers, fathers of the same name as a son, sisters and brothers, twins, and the child that is expected.</summary>
internal sealed class Households(Chance chance)
{
    private static readonly DateOnly today = new(2026, 11, 21);
    private int people;

    /// <summary>Everybody of the next household.</summary>
    public List<Person> Next()
    {
        var community = Communities.Any(chance);
        var family = community.Family(chance);
        List<Home> homes = chance.Is(0.3) ? [Home.Any(chance), Home.Any(chance)] : [Home.Any(chance)];
        var mother = Adult(community, isGirl: true, chance.Is(0.65) ? family : community.Family(chance), chance.Is(0.3) ? community.Family(chance) : null, homes);
        var household = new List<Person> { mother };

        if (chance.Is(0.75))
        {
            household.Add(Adult(community, isGirl: false, family, null, chance.Is(0.8) ? homes : [Home.Any(chance)]));
        }

        if (chance.Is(0.12))
        {
            household.Add(Adult(community, chance.Is(0.5), chance.Is(0.5) ? family : community.Family(chance), null, homes));
        }

        Children(community, household, mother, chance.Is(0.15) && household.Count > 1 ? $"{mother.Before}-{family}" : family, homes);

        return household;
    }

    private void Children(Community community, List<Person> household, Person mother, string family, List<Home> homes)
    {
        var born = today.AddDays(-chance.Between(0, 17 * 365));
        var father = household.Count > 1 && !household[1].IsGirl ? household[1] : null;
        Person? before = null;

        for (var left = chance.Pick([0, 1, 1, 2, 2, 2, 3, 3, 4]); left > 0 && born <= today; left--)
        {
            var twins = chance.Is(0.018);

            for (var i = twins ? 2 : 1; i > 0; i--)
            {
                var girl = chance.Is(0.49);
                var given = !girl && father is not null && chance.Is(0.03) ? father.Given : community.Given(chance, girl);
                given = before is not null && given == before.Given ? community.Given(chance, girl) + "a" : given;
                var child = Child(community, given, girl, chance.Is(0.04) ? mother.Before : family, born, homes, mother);
                child.Beside = before;
                before = child;
                household.Add(child);
            }

            born = born.AddDays(chance.Between(400, 2000));
        }

        if (chance.Is(0.07))
        {
            Expected(community, household, mother, family, homes, before);
        }
    }

    // Due from five months ago to five months from now: some are born, some are still expected
    private void Expected(Community community, List<Person> household, Person mother, string family, List<Home> homes, Person? before)
    {
        var due = today.AddDays(chance.Between(-150, 150));
        var born = due.AddDays(chance.Is(0.08) ? -chance.Between(22, 90) : chance.Between(-21, 12));
        var girl = chance.Is(0.49);
        household.Add(Child(community, community.Given(chance, girl), girl, family, born, homes, mother, due));
        household[^1].Beside = before;
    }

    private Person Adult(Community community, bool isGirl, string family, string? before, List<Home> homes)
    {
        var given = community.Given(chance, isGirl);

        return new()
        {
            Id = people++,
            Given = given,
            Called = chance.Is(0.25) ? Variants.Said(chance, given) : given,
            Middle = chance.Is(0.5) ? community.Given(chance, isGirl) : "",
            Family = family,
            Before = before ?? family,
            Born = today.AddDays(-chance.Between(19 * 365, 50 * 365)),
            IsGirl = isGirl,
            Nhs = Numbers.Nhs(chance),
            Homes = homes,
            Mobile = Home.AnyMobile(chance),
        };
    }

    private Person Child(Community community, string given, bool isGirl, string family, DateOnly born, List<Home> homes, Person mother, DateOnly? due = null) => new()
    {
        Id = people++,
        Given = given,
        Called = chance.Is(0.2) ? Variants.Said(chance, given) : given,
        Middle = chance.Is(0.6) ? community.Given(chance, isGirl) : "",
        Family = family,
        Before = family,
        Born = born,
        Due = due,
        IsBorn = born <= today,
        IsGirl = isGirl,
        Nhs = Numbers.Nhs(chance),
        Upn = born.AddYears(4) < today ? Numbers.Upn(chance, born) : "",
        Homes = homes,
        Mobile = mother.Mobile,
        Mother = mother,
    };
}
