using WholePicture.Demo.Living.Lives;

namespace WholePicture.Demo.Living.Patterns;

/// <summary>Patterns of abuse about which somebody held more than was used: a history, an earlier referral, a question nobody answered, a child nobody spoke with.</summary>
internal static class Abuse
{
    private const int Speaks = 4;
    private const int FourWeeks = 28;

    public static IReadOnlyList<Pattern> All { get; } =
    [
        new("he-did-it-before", "TH T5 p3, TH T7 p1", 90, NeedsBirth: false, Before),
        new("heard-at-marac-and-again", "Bd 26, T1-45", 380, NeedsBirth: false, MaracAgain),
        new("graded-down-for-silence", "B 3.1.3, Bd 26", 60, NeedsBirth: false, GradedDown),
        new("fear-on-a-history", "H 1, H 2.4", 120, NeedsBirth: false, FearOnHistory),
        new("only-at-the-door", "H 2.4", 60, NeedsBirth: false, AtTheDoor, Fits: life => life.Born(life.YoungestOn(life.Until)!).AddYears(Speaks) < life.From),
        new("notice-without-order", "DA-34", 60, NeedsBirth: false, WithoutOrder),
        new("father-met-nobody", "Bd 33, Bd 49", 120, NeedsBirth: false, MetNobody),
    ];

    private static void Before(Planting plant, DateOnly day, string child) => plant.Raises("abuse-with-history", null,
        plant.Tell(day, plant.Partners.NotificationDesk, "past-harm", new() { ["topic"] = plant.Chance.Pick(["said-to-have-abused-earlier-partner", "said-to-be-violent-to-others"]) }, "father:subject"),
        plant.Told(plant.Life.At(day.AddDays(plant.Chance.Between(1, 60)), 11), plant.Life.Own(plant.Partners.HealthVisitors), [plant.Chance.Pick(["physical", "control", "verbal"])], []));

    // Within twelve months any abuse between the two goes back, whatever its grade
    private static void MaracAgain(Planting plant, DateOnly day, string child)
    {
        PoliceCalls.Call(plant.Life, plant.Life.At(day, 21), "physical", "high", scene: "not-present");
        plant.Raises("marac-repeat", null,
            plant.Tell(day.AddDays(1), plant.Partners.DomesticAbuseUnit, "marac-referral", new() { ["reason"] = "high-risk" }, "mother:victim father:alleged-perpetrator"),
            PoliceCalls.Call(plant.Life, plant.Life.At(day.AddDays(plant.Chance.Between(20, 350)), 22), "verbal", "standard", scene: "not-present"));
    }

    // She would not answer, and the grade came down; or the last one was used again
    private static void GradedDown(Planting plant, DateOnly day, string child)
    {
        PoliceCalls.Call(plant.Life, plant.Life.At(day, 21), "physical", "standard", scene: "not-present");
        var incident = $"VP-{plant.Life.Story.Facts.Count}";
        plant.Raises("risk-assessment-in-doubt", null, plant.Tell(day.AddDays(1), plant.Partners.DomesticAbuseUnit, "risk-assessment", plant.Chance.Happens(0.6)
            ? new() { ["incident"] = incident, ["made"] = "afresh", ["grade"] = "standard", ["gradedBefore"] = "medium", ["answered"] = "declined" }
            : new() { ["incident"] = incident, ["made"] = plant.Chance.Pick(["earlier-used-again", "not-made"]), ["grade"] = "standard" }, $"mother:victim father:alleged-perpetrator {child}:child"));
    }

    private static void FearOnHistory(Planting plant, DateOnly day, string child)
    {
        var before = plant.Chance.Happens(0.5) ? PoliceCalls.Call(plant.Life, plant.Life.At(day, 21), "physical", "medium", scene: "not-present")
            : plant.Tell(day, plant.Life.Own(plant.Partners.HealthVisitors), "sign-seen", new() { ["sign"] = plant.Chance.Pick(["dirty-or-poorly-clothed", "left-unwatched"]) }, $"{child}:child");
        var fear = day.AddDays(plant.Chance.Between(5, 90));
        plant.Raises("fear-with-history", null, before, plant.Tell(fear, plant.Partners.NotificationDesk, "safety-report", new() { ["number"] = $"f{fear.DayNumber}" }, $"{child}:child mother:mother"));
    }

    private static void AtTheDoor(Planting plant, DateOnly day, string child) => plant.Raises("seen-not-spoken-to", null, plant.Chance.Pick<Func<string?>>([
        () => plant.Tell(day, plant.Life.Own(plant.Partners.EarlyHelpWorkers), "visit", new() { ["place"] = "doorstep", ["child"] = "seen" }, $"{child}:child mother:mother"),
        () => plant.Tell(day, plant.Life.Own(plant.Partners.EarlyHelpWorkers), "visit", new() { ["place"] = "home", ["child"] = "seen", ["spokenTo"] = false }, $"{child}:child mother:mother"),
        () => plant.Tell(day, plant.Partners.NotificationDesk, "safety-report", new() { ["number"] = $"f{day.DayNumber}", ["seen"] = true, ["beyondTheDoor"] = false }, $"{child}:child mother:mother"),
    ])());

    private static void WithoutOrder(Planting plant, DateOnly day, string child)
    {
        PoliceCalls.Call(plant.Life, plant.Life.At(day.AddDays(-1), 23), "physical", "high", arrested: true, scene: "not-present");
        plant.Raises("protection-notice-not-heard", day.AddDays(2),
            plant.Tell(day, plant.Partners.NotificationDesk, "conditions-set", new() { ["source"] = "protection-notice", ["keepAwayFromHome"] = true }, $"father:subject mother:victim {child}:child"));
    }

    // Rung and written to, and nobody came
    private static void MetNobody(Planting plant, DateOnly day, string child)
    {
        var (worker, tried) = (plant.Open(day), day.AddDays(plant.Chance.Between(3, 10)));
        plant.Raises("never-met-by-plan", day.AddDays(FourWeeks), Tries(tried, "Rang him"), Tries(tried.AddDays(plant.Chance.Between(3, 12)), "Wrote to him"));

        string? Tries(DateOnly on, string how) => plant.Tell(on, worker, "attempt-to-reach", new() { ["reached"] = false, ["account"] = how }, $"father:father {child}:child");
    }
}
