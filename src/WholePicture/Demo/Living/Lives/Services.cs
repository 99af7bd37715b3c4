using WholePicture.Access;
using WholePicture.Words;

namespace WholePicture.Demo.Living.Lives;

/// <summary>Who works with every family: a GP, a health visitor for the small, a school for the others; and how they change, when the family moves or the worker does.</summary>
internal static class Services
{
    private const int SchoolYears = 5;

    /// <summary>Tells it. The first entry says who everybody is to each other.</summary>
    public static void Tell(Life life)
    {
        var (start, chance) = (life.From.AddDays(life.Chance.Between(0, 20)), life.Chance);
        life.Begins(life.At(start, 9), Gp(life), life.Family(start, father: true));

        foreach (var child in life.ChildrenOn(life.From).Where(child => life.People[child].BornOn is null))
        {
            var school = life.Born(child).AddYears(SchoolYears);
            Until(life, child, school > start ? life.Own(life.Partners.HealthVisitors) : null, start.AddDays(1), school);
            Until(life, child, life.Own(life.Partners.Schools), school > start ? school : start.AddDays(2), life.Until);
        }

        if (chance.Happens(BaseRates.MentalHealth))
        {
            life.Story.Tell(life.At(start, 15), Gp(life), "diagnosis", new() { ["area"] = "mental-health", ["inTreatment"] = true }, "mother:subject");
        }

        if (chance.Happens(BaseRates.LittleEnglish))
        {
            life.Story.Tell(life.At(start, 16), Gp(life), "said", new() { ["about"] = "Language" }, "mother:subject", "seen", statements: Story.Says("mother", "english", "limited"));
        }

        foreach (var day in chance.Days(BaseRates.Moves, start.AddDays(30), life.Until))
        {
            life.Story.Tell(life.At(day, 11), Gp(life), "said", new() { ["about"] = "A new address" }, life.Family(day), "told-by-parent",
                statements: Story.Says("mother", "lives-in-area", chance.Happens(0.8) ? "vale" : "moor"));
        }
    }

    /// <summary>The family's GP.</summary>
    public static Professional Gp(Life life) => life.Own(life.Partners.Gps);

    /// <summary>Works with a child for a time, and now and then hands on to a colleague.</summary>
    public static void Until(Life life, string child, Professional? who, DateOnly from, DateOnly until)
    {
        if (who is null || from >= life.Until)
        {
            return;
        }

        life.Begins(life.At(from, 10), who, $"mother:mother {child}:child");
        foreach (var day in who.Role is Role.HealthVisitor ? life.Chance.Days(BaseRates.WorkerChanges, from.AddDays(30), until < life.Until ? until : life.Until) : [])
        {
            var next = life.Chance.Pick(life.Partners.HealthVisitors);
            life.Ends(life.At(day, 12), who, $"{child}:child", replaced: true);
            life.Begins(life.At(day, 13), who = next, $"mother:mother {child}:child");
        }

        if (until < life.Until)
        {
            life.Ends(life.At(until, 15), who, $"{child}:child");
        }
    }
}
