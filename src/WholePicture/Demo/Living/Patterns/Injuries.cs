using System.Text.Json.Nodes;

namespace WholePicture.Demo.Living.Patterns;

/// <summary>Patterns round an injury or a stay in hospital: another child not thought of, nobody senior, one medical after the other.</summary>
internal static class Injuries
{
    public static IReadOnlyList<Pattern> All { get; } =
    [
        new("one-medical-after-another", "Bd 37", 300, NeedsBirth: false, MedicalsAgain),
        new("other-child-at-home", "B 3.1.8, IN-26", 60, NeedsBirth: false, OtherChild, Fits: HasOthers),
        new("rushed-away-from-the-other-child", "B 1.3.1, B 3.1.22", 60, NeedsBirth: false, Rushed, Fits: HasOthers),
        new("weekend-on-the-ward", "B 3.1.14–3.1.16", 60, NeedsBirth: false, Weekend),
        new("five-days-to-help", "TH T1 p2, TH T4 p2", 60, NeedsBirth: false, FiveDays),
    ];

    /// <summary>Whether the youngest has a brother or sister under 18, from the first day told of to the last.</summary>
    internal static bool HasOthers(Life life) => life.ChildrenOn(life.Until).Intersect(life.ChildrenOn(life.From)).Except([life.YoungestOn(life.Until)!]).Any();

    private static void MedicalsAgain(Planting plant, DateOnly day, string child)
    {
        plant.Raises("medicals-add-up", null, Examined(day), Examined(day.AddDays(plant.Chance.Between(20, 280))));

        string? Examined(DateOnly on) => Tell(plant, on, "protection-medical", new() { ["conclusion"] = "inconclusive", ["plain"] = true, ["fullNotes"] = true, ["survey"] = "not-needed" }, child);
    }

    // Taken for an accident at first, in some families
    private static void OtherChild(Planting plant, DateOnly day, string child)
    {
        var view = plant.Chance.Pick(["unclear", "likely-inflicted", "likely-accidental"]);
        var injury = Tell(plant, day, "injury", new() { ["view"] = view }, child);
        plant.Raises("other-children-undecided", null, view is not "likely-accidental" ? injury
            : Tell(plant, day.AddDays(1), "protection-medical", new() { ["conclusion"] = "likely-inflicted", ["plain"] = true, ["fullNotes"] = true, ["survey"] = "not-needed" }, child));
    }

    private static void Rushed(Planting plant, DateOnly day, string child) => plant.Raises("other-child-with-whom", null,
        Tell(plant, day, "hospital-admission", new() { ["emergency"] = true, ["for"] = "Found floppy" }, child));

    private static void Weekend(Planting plant, DateOnly day, string child)
    {
        var friday = day.AddDays(((int)DayOfWeek.Friday - (int)day.DayOfWeek + 7) % 7);
        Tell(plant, friday, "injury", new() { ["view"] = "unclear" }, child);
        plant.Raises("no-senior-review", friday.AddDays(1),
            plant.Life.Story.Tell(plant.Life.At(friday, 17), plant.Partners.Hospital, "hospital-admission", new() { ["emergency"] = true, ["for"] = "Cries when moved" }, $"{child}:child mother:mother", "seen"));
    }

    private static void FiveDays(Planting plant, DateOnly day, string child) => plant.Raises("help-sought-late", null,
        plant.Tell(day, plant.Partners.Hospital, "injury", new() { ["view"] = "likely-accidental" }, $"{child}:child mother:mother", happened: day.AddDays(-plant.Chance.Between(3, 7))));

    private static string? Tell(Planting plant, DateOnly day, string kind, JsonObject body, string child) => plant.Tell(day, plant.Partners.Hospital, kind, body, $"{child}:child mother:mother");
}
