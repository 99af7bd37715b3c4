using WholePicture.Demo.Living.Lives;
using WholePicture.Words;

namespace WholePicture.Demo.Living.Patterns;

/// <summary>Patterns of violence at home, none of whose pieces stands out.</summary>
internal static class Violence
{
    public static IReadOnlyList<Pattern> All { get; } =
    [
        new("call-outs-from-pregnancy", "K 6.45–6.48", 60, NeedsBirth: true, FromPregnancy),
        new("arrest-is-no-plan", "K 6.71", 120, NeedsBirth: false, Arrest),
        new("grave-again", "K 6.67, K 6.69", 120, NeedsBirth: false, GraveAgain),
        new("violence-by-a-baby", "K 6.59", 120, NeedsBirth: true, ByABaby),
        new("kept-away-but-back", "K 6.71", 120, NeedsBirth: false, KeptAway),
        new("man-back-in-the-home", "K 6.22", 160, NeedsBirth: false, BackInTheHome),
    ];

    // Four in four months, three of them before the birth, none graded above medium
    private static void FromPregnancy(Planting plant, DateOnly born, string child)
    {
        var days = new[] { -88, -58, -28, 26 }.Select(days => born.AddDays(days + plant.Chance.Between(-3, 3)));
        var calls = days.Select(day => Call(plant, day, "verbal")).ToArray();
        plant.Raises("second-call-out-in-pregnancy", null, calls[..2]);
        plant.Raises("call-outs-and-no-marac", null, calls[..3]);
        plant.Raises("call-outs-add-up", null, calls);
    }

    private static void Arrest(Planting plant, DateOnly day, string child)
    {
        plant.Open(day);
        var first = Call(plant, day.AddDays(4), "verbal");
        var arrest = PoliceCalls.Call(plant.Life, plant.Life.At(day.AddDays(4 + plant.Chance.Between(2, 12)), 21), "physical", "medium", arrested: true, scene: "not-present");
        plant.Raises("arrest-is-not-a-plan", null, first, arrest);
    }

    private static void GraveAgain(Planting plant, DateOnly day, string child)
    {
        plant.Open(day);
        var second = day.AddDays(5 + plant.Chance.Between(1, 13));
        var first = Call(plant, day.AddDays(5), "threats-to-kill");
        var again = Call(plant, second, plant.Chance.Pick(["strangulation", "stalking", "sexual"]));
        plant.Raises("grave-violence-during-work", null, first);
        plant.Raises("notice-not-read", day.AddDays(6), first);
        plant.Raises("grave-violence-again", null, first, again);
    }

    private static void ByABaby(Planting plant, DateOnly born, string child)
    {
        var call = PoliceCalls.Call(plant.Life, plant.Life.At(born.AddDays(plant.Chance.Between(10, 100)), 22), "physical", "standard", scene: plant.Chance.Pick(["in-arms", "present"]));
        plant.Raises("violence-near-small-child", null, call);
    }

    private static void KeptAway(Planting plant, DateOnly day, string child)
    {
        plant.Open(day);
        var set = plant.Life.At(day.AddDays(3), 16);
        plant.Life.Story.Tell(set, plant.Partners.NotificationDesk, "conditions-set",
            new() { ["source"] = "police-bail", ["keepAwayFromHome"] = true, ["until"] = $"{London.At(set.AddDays(80)):yyyy-MM-dd'T'HH:mm:sszzz}" }, "father:subject mother:victim");
        var back = plant.Life.Story.Tell(plant.Life.At(day.AddDays(3 + plant.Chance.Between(1, 60)), 14), plant.Life.Own(plant.Partners.HealthVisitors), "visit",
            new() { ["place"] = "home", ["child"] = "seen" }, $"mother:mother father:father {child}:child", "seen");
        plant.Raises("kept-away-but-back", null, back);
    }

    private static void BackInTheHome(Planting plant, DateOnly day, string child)
    {
        var call = Call(plant, day, "physical");
        var seen = plant.Life.Story.Tell(plant.Life.At(day.AddDays(plant.Chance.Between(7, 120)), 11), plant.Life.Own(plant.Partners.HealthVisitors), "visit",
            new() { ["place"] = "home", ["child"] = "seen" }, $"mother:mother father:father {child}:child", "seen");
        plant.Raises("unassessed-adult-in-home", null, call, seen);
    }

    private static string? Call(Planting plant, DateOnly day, string behaviour) =>
        PoliceCalls.Call(plant.Life, plant.Life.At(day, plant.Chance.Between(17, 23)), behaviour, plant.Chance.Pick(["standard", "medium"]), scene: "not-present");
}
