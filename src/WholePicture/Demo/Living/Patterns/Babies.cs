using WholePicture.Demo.Living.Lives;

namespace WholePicture.Demo.Living.Patterns;

/// <summary>Patterns of the first weeks: who went home to what, who was seen, and who was asked.</summary>
internal static class Babies
{
    // The new-birth review is at 10 to 14 days (practice rule HC-2)
    private const int NewBirthReview = 14;
    private const int LaterHours = 4;
    private const int SurveyDays = 11;
    private const int BookedDays = 3;

    public static IReadOnlyList<Pattern> All { get; } =
    [
        new("father-not-asked", "Bd 47, Bd 48", 30, NeedsBirth: true, FatherNotAsked),
        new("home-with-no-concern", "TH T1 p1, TH T3 p4", 30, NeedsBirth: true, HomeWithNoConcern),
        new("seen-on-a-screen", "TH T4 p1", 30, NeedsBirth: true, OnAScreen),
        new("basket-agreed-and-not-bought", "TH T1 p1", 60, NeedsBirth: true, NotBought),
        new("bruise-at-home", "B 1.3.5, IN-08", 190, NeedsBirth: true, BruiseAtHome),
        new("bruise-and-call-out", "Bd 30, IN-07", 240, NeedsBirth: true, BruiseAndCallOut),
        new("examined-without-the-notes", "B 3.1.13, B 3.1.20, B 4.3", 220, NeedsBirth: true, WithoutNotes),
    ];

    private static void FatherNotAsked(Planting plant, DateOnly born, string child) => plant.Raises("father-not-asked", born.AddDays(NewBirthReview),
        plant.Tell(born.AddDays(-plant.Chance.Between(20, 120)), Services.Gp(plant.Life), "diagnosis", new() { ["area"] = "mental-health", ["inTreatment"] = true }, "father:subject"));

    private static void HomeWithNoConcern(Planting plant, DateOnly born, string child)
    {
        plant.Open(born.AddDays(-plant.Chance.Between(20, 35)));
        plant.Raises("discharge-leaves-gaps", null,
            plant.Tell(born.AddDays(2), plant.Partners.Hospital, "hospital-discharge", new() { ["told"] = Planting.List(), ["says"] = "none" }, $"{child}:child mother:mother"));
        plant.Raises("handover-without-social-care", null,
            plant.Tell(born.AddDays(plant.Chance.Between(9, 13)), plant.Life.Own(plant.Partners.Midwives), "handover", new() { ["to"] = "health-visitor", ["names"] = Planting.List("safety"), ["accepted"] = true }, $"{child}:child mother:mother"));
    }

    // Twice before anybody from health visiting comes to the home
    private static void OnAScreen(Planting plant, DateOnly born, string child) => plant.Raises("never-seen-in-person", null,
        Afar(plant, born.AddDays(plant.Chance.Between(2, 4)), child), Afar(plant, born.AddDays(plant.Chance.Between(5, 8)), child));

    private static void NotBought(Planting plant, DateOnly born, string child)
    {
        var agreed = born.AddDays(plant.Chance.Between(3, 20));
        plant.Raises("help-not-in-use", agreed.AddDays(7),
            plant.Tell(agreed, plant.Open(born.AddDays(-plant.Chance.Between(10, 30))), "practical-help", new() { ["for"] = "safe-place-to-sleep", ["stage"] = "agreed" }, $"{child}:child mother:mother"));
    }

    private static void BruiseAtHome(Planting plant, DateOnly born, string child)
    {
        var day = born.AddDays(plant.Chance.Between(20, 160));
        var bruise = plant.Life.Story.Tell(plant.Life.At(day, 23 - LaterHours - plant.Chance.Between(1, 9)), plant.Life.Own(plant.Partners.HealthVisitors), "injury", new() { ["view"] = "unclear" }, $"{child}:child mother:mother", "seen");
        plant.Raises("baby-not-examined", day, bruise);
    }

    private static void BruiseAndCallOut(Planting plant, DateOnly born, string child)
    {
        var seen = born.AddDays(plant.Chance.Between(30, 200));
        plant.Raises("injury-and-violence", null,
            PoliceCalls.Call(plant.Life, plant.Life.At(seen.AddDays(-plant.Chance.Between(2, 90)), 21), "verbal", "standard"),
            plant.Tell(seen, Services.Gp(plant.Life), "injury", new() { ["view"] = "likely-accidental" }, $"{child}:child mother:mother"));
    }

    // Eleven days on, a fracture that was hidden would show; a survey that was booked is reported within three
    private static void WithoutNotes(Planting plant, DateOnly born, string child)
    {
        var (day, booked) = (born.AddDays(plant.Chance.Between(30, 180)), plant.Chance.Happens(0.4));
        plant.Tell(day, plant.Partners.Hospital, "injury", new() { ["view"] = "unclear" }, $"{child}:child mother:mother");
        var medical = plant.Tell(day.AddDays(1), plant.Partners.Hospital, "protection-medical",
            new() { ["conclusion"] = "inconclusive", ["plain"] = false, ["fullNotes"] = false, ["survey"] = booked ? "booked" : "not-done" }, $"{child}:child mother:mother");
        plant.Raises("medical-leaves-gaps", null, medical);
        plant.Raises("survey-not-done", day.AddDays(1 + (booked ? BookedDays : SurveyDays)), medical);
    }

    private static string? Afar(Planting plant, DateOnly day, string child) => plant.Tell(day, plant.Life.Own(plant.Partners.HealthVisitors), "visit",
        plant.Chance.Happens(0.8) ? new() { ["place"] = "video", ["child"] = "on-screen-only" } : new() { ["place"] = "telephone", ["child"] = "not-seen" }, $"{child}:child mother:mother");
}
