using WholePicture.Access;
using WholePicture.Demo.Living.Lives;

namespace WholePicture.Demo.Living.Patterns;

/// <summary>Patterns of harm that builds up: small things, months apart, each with another agency, or taken back again.</summary>
internal static class Neglect
{
    private static readonly string[] signs = ["often-absent", "teeth-not-cared-for", "hungry", "dirty-or-poorly-clothed", "upset-or-angry"];

    public static IReadOnlyList<Pattern> All { get; } =
    [
        new("harm-builds-up", "Bd 37, Bd 38, K 6.47", 330, NeedsBirth: false, BuildsUp),
        new("signs-add-up", "Bd 36, H 2.6", 330, NeedsBirth: false, SignsAdd),
        new("second-injury", "TH T1 p2", 200, NeedsBirth: false, SecondInjury),
        new("fear-again", "H 1, H 2.2", 60, NeedsBirth: false, FearAgain),
        new("taken-back-again", "Bd 23, H 2.2", 200, NeedsBirth: false, TakenBack),
        new("off-the-gp-list", "TH T4", 60, NeedsBirth: false, OffTheList),
        new("advice-without-interpreter", "TH T5 p1", 90, NeedsBirth: false, Advice),
        new("agreement-nobody-checks", "B 1.2.4, Bd 26", 90, NeedsBirth: false, Agreement),
        new("ward-saw-worries", "TH T1 p2, B 1.2.3", 120, NeedsBirth: true, Ward),
        new("letter-never-sent", "Bd 37", 90, NeedsBirth: false, LetterNeverSent),
        new("arrested-and-not-asked", "TH T6 p2", 60, NeedsBirth: false, NotAsked),
    ];

    // Three kinds, four agencies, month after month; none of it grave
    private static void BuildsUp(Planting plant, DateOnly day, string child)
    {
        var (life, next) = (plant.Life, day);
        plant.Raises("harm-builds-up", null,
            plant.Tell(Later(), plant.Partners.Hospital, "not-brought", new() { ["to"] = "Eyes" }, $"{child}:child mother:mother"),
            PoliceCalls.Call(life, life.At(Later(), 21), "verbal", "standard", scene: "not-present"),
            plant.Tell(Later(), life.Own(plant.Partners.Schools), "sign-seen", new() { ["sign"] = "hungry" }, $"{child}:child"),
            PoliceCalls.Call(life, life.At(Later(), 22), "verbal", "standard", scene: "not-present"),
            plant.Tell(Later(), plant.Partners.Hospital, "not-brought", new() { ["to"] = "Ears" }, $"{child}:child mother:mother"));

        DateOnly Later() => next = next.AddDays(plant.Chance.Between(32, 55));
    }

    private static void SignsAdd(Planting plant, DateOnly day, string child)
    {
        var (first, next) = (plant.Chance.Between(0, signs.Length - 1), day);
        Professional[] tellers = [plant.Life.Own(plant.Partners.Schools), plant.Life.Own(plant.Partners.HealthVisitors), plant.Partners.Hospital];
        plant.Raises("signs-add-up", null, [.. tellers.Select((teller, place) =>
            plant.Tell(next = next.AddDays(plant.Chance.Between(5, 100)), teller, "sign-seen", new() { ["sign"] = signs[(first + place) % signs.Length] }, $"{child}:child"))]);
    }

    private static void SecondInjury(Planting plant, DateOnly day, string child)
    {
        var again = day.AddDays(plant.Chance.Between(7, 180));
        plant.Raises("second-injury", null, Injury(plant, day, child), Injury(plant, again, child));
    }

    private static void FearAgain(Planting plant, DateOnly day, string child) => plant.Raises("second-fear", null,
        Fear(plant, day, child, 1), Fear(plant, day.AddDays(plant.Chance.Between(1, 13)), child, 2));

    private static void TakenBack(Planting plant, DateOnly day, string child)
    {
        PoliceCalls.Call(plant.Life, plant.Life.At(day, 22), "physical", "medium", scene: "not-present");
        var again = day.AddDays(plant.Chance.Between(20, 150));
        plant.Raises("withdrawals-add-up", null, Withdrawn(plant, day.AddDays(plant.Chance.Between(1, 10)), "account"), Withdrawn(plant, again, plant.Chance.Pick(["prosecution", "service"])));
    }

    private static void OffTheList(Planting plant, DateOnly day, string child) => plant.Raises("removed-from-gp-list", null,
        plant.Tell(day, Services.Gp(plant.Life), "gp-registration", new() { ["registered"] = false, ["why"] = "Moved" }, $"{child}:child mother:mother"));

    private static void Advice(Planting plant, DateOnly day, string child) => plant.Raises("advice-without-interpreter", null,
        plant.Tell(day, plant.Life.Own(plant.Partners.HealthVisitors), "visit", new() { ["place"] = "home", ["child"] = "seen", ["interpreter"] = plant.Chance.Pick(["not-used", "relative"]) }, $"{child}:child mother:mother"));

    private static void Agreement(Planting plant, DateOnly day, string child)
    {
        plant.Open(day);
        plant.Raises("agreement-nobody-checks", null,
            plant.Tell(day.AddDays(plant.Chance.Between(3, 30)), plant.Life.Own(plant.Partners.SocialWorkers), "conditions-set", new() { ["source"] = "written-agreement", ["keepAwayFromHome"] = true }, $"father:subject mother:mother {child}:child"));
    }

    private static void Ward(Planting plant, DateOnly born, string child) => plant.Raises("ward-saw-worries", null,
        plant.Tell(born.AddDays(2), plant.Partners.Hospital, "ward-observation", new() { ["topic"] = "feeding", ["worry"] = true }, $"{child}:child mother:mother"),
        plant.Tell(born.AddDays(plant.Chance.Between(3, 9)), plant.Partners.Hospital, "ward-observation", new() { ["topic"] = "visiting", ["worry"] = true }, $"{child}:child mother:mother"));

    private static void LetterNeverSent(Planting plant, DateOnly day, string child)
    {
        plant.Open(day);
        var agreed = day.AddDays(plant.Chance.Between(10, 30));
        plant.Raises("pre-proceedings-drift", agreed.AddDays(21), plant.Tell(agreed, plant.Life.Own(plant.Partners.SocialWorkers), "pre-proceedings", new() { ["stage"] = "agreed" }, $"{child}:child mother:mother"));
    }

    private static void NotAsked(Planting plant, DateOnly day, string child) => plant.Raises("parent-may-be-exploited", null,
        plant.Tell(day, plant.Partners.NotificationDesk, "arrest", new() { ["for"] = plant.Chance.Pick(["organised-crime", "drugs"]) }, $"mother:mother {child}:child"));

    private static string? Injury(Planting plant, DateOnly day, string child) =>
        plant.Tell(day, plant.Partners.Hospital, "injury", new() { ["view"] = "likely-accidental" }, $"{child}:child mother:mother");

    private static string? Fear(Planting plant, DateOnly day, string child, int number) =>
        plant.Tell(day, plant.Partners.NotificationDesk, "safety-report", new() { ["number"] = $"f{day.DayNumber}-{number}" }, $"{child}:child mother:mother");

    private static string? Withdrawn(Planting plant, DateOnly day, string what) =>
        plant.Tell(day, plant.Partners.NotificationDesk, "withdrawal", new() { ["what"] = what }, $"mother:subject {Youngest(plant, day)}:child");

    private static string Youngest(Planting plant, DateOnly day) => plant.Life.YoungestOn(day)!;
}
