using WholePicture.Demo.Living.Lives;

namespace WholePicture.Demo.Living.Patterns;

/// <summary>Patterns whose pieces lie with different agencies, or with one that did not pass them on.</summary>
internal static class Pieces
{
    public static IReadOnlyList<Pattern> All { get; } =
    [
        new("pieces-held-apart", "K 6.46–6.49", 200, NeedsBirth: false, HeldApart),
        new("told-differently", "K 6.20, K 6.26", 160, NeedsBirth: false, ToldDifferently),
        new("relative-told", "K 6.24", 120, NeedsBirth: false, RelativeTold),
        new("injury-in-a-baby", "B 1.3.5, B 3.1.7", 220, NeedsBirth: true, Injury),
        new("refused-without-interpreter", "K 6.11", 120, NeedsBirth: false, WithoutInterpreter),
    ];

    private static void HeldApart(Planting plant, DateOnly day, string child)
    {
        var (life, next) = (plant.Life, day);
        string?[] pieces =
        [
            plant.Told(life.At(Later(), 10), life.Own(plant.Partners.HealthVisitors), ["physical"], []),
            plant.Told(life.At(Later(), 11), Services.Gp(life), [], ["alcohol"]),
            plant.Told(life.At(Later(), 12), life.Own(plant.Partners.MentalHealth), ["control"], []),
            PoliceCalls.Call(life, life.At(Later(), 21), "verbal", "standard", scene: "not-present"),
        ];
        plant.Raises("pieces-held-apart", null, pieces);

        DateOnly Later() => next = next.AddDays(plant.Chance.Between(3, 40));
    }

    private static void ToldDifferently(Planting plant, DateOnly day, string child)
    {
        var life = plant.Life;
        var over = life.Story.Tell(life.At(day, 11), life.Own(plant.Partners.HealthVisitors), "said", new() { ["about"] = "Who is at home" }, $"mother:mother father:father {child}:child", "told-by-parent",
            statements: Story.Says("mother", "couple-with", plant.Chance.Pick(["over", "not-together"]), "father"));
        var together = PoliceCalls.Call(life, life.At(day.AddDays(plant.Chance.Between(3, 120)), 22), "verbal", "standard", scene: "not-present",
            statements: Story.Says("mother", "couple-with", "together", "father"));
        plant.Raises("agencies-disagree", null, over, together);
    }

    private static void RelativeTold(Planting plant, DateOnly day, string child)
    {
        var told = plant.Life.Story.Tell(plant.Life.At(day, 12), Services.Gp(plant.Life), "disclosure", new() { ["behaviours"] = Planting.List("physical"), ["substances"] = Planting.List() },
            $"nobody:discloser father:alleged-perpetrator mother:victim {child}:child", "told-by-other");
        plant.Raises("relative-told-of-abuse", null, told);
    }

    // A bruise in a baby who cannot move, and home again before anybody met
    private static void Injury(Planting plant, DateOnly born, string child)
    {
        var day = born.AddDays(plant.Chance.Between(25, 170));
        var injury = plant.Life.Story.Tell(plant.Life.At(day, 18), plant.Partners.Hospital, "injury", new() { ["view"] = plant.Chance.Pick(["unclear", "likely-accidental"]) }, $"{child}:child mother:mother", "seen");
        plant.Raises("injury-in-small-baby", null, injury);

        var unclear = plant.Life.Story.Tell(plant.Life.At(day.AddDays(1), 10), plant.Partners.Hospital, "injury", new() { ["view"] = "unclear" }, $"{child}:child mother:mother", "seen");
        var home = plant.Life.Story.Tell(plant.Life.At(day.AddDays(plant.Chance.Between(2, 5)), 15), plant.Life.Own(plant.Partners.HealthVisitors), "visit",
            new() { ["place"] = "home", ["child"] = "seen" }, $"mother:mother {child}:child", "seen");
        plant.Raises("home-before-strategy", null, unclear, home);
    }

    private static void WithoutInterpreter(Planting plant, DateOnly day, string child)
    {
        var life = plant.Life;
        life.Story.Tell(life.At(day, 9), Services.Gp(life), "said", new() { ["about"] = "Language" }, "mother:subject", "seen", statements: Story.Says("mother", "english", "limited"));
        var refused = life.Story.Tell(life.At(day.AddDays(plant.Chance.Between(2, 60)), 11), life.Own(plant.Partners.MentalHealth), "screening",
            new() { ["answer"] = "refused", ["interpreter"] = plant.Chance.Pick(["not-used", "relative", "not-recorded"]) }, "mother:subject", "seen");
        plant.Raises("refused-without-interpreter", null, refused);
    }
}
