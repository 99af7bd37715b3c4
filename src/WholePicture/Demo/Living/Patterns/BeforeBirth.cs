using WholePicture.Demo.Living.Lives;
using WholePicture.Words;

namespace WholePicture.Demo.Living.Patterns;

/// <summary>Patterns of a pregnancy: what one agency held of the parents, and what should have been asked or begun before the birth.</summary>
internal static class BeforeBirth
{
    // Twenty-eight completed weeks of forty
    private const int EndsBefore = 84;
    private const int WorkingDaysToRefer = 5;

    public static IReadOnlyList<Pattern> All { get; } =
    [
        new("man-whom-nobody-named", "K 6.21", 20, NeedsBirth: true, AtTheBirth),
        new("twice-in-a-pregnancy", "PB-1, Bd 34", 20, NeedsBirth: true, Twice),
        new("held-by-his-gp", "Bd 42–46", 20, NeedsBirth: true, HeldByHisGp),
        new("older-children-elsewhere", "Bd 14, Bd 31", 20, NeedsBirth: true, Elsewhere),
        new("abused-before-and-now", "Bd 24, K 6.49", 20, NeedsBirth: true, AbusedBefore),
        new("assessment-until-the-birth", "Bd 34, PB-3", 20, NeedsBirth: true, NotEnded),
    ];

    private static void AtTheBirth(Planting plant, DateOnly born, string child)
    {
        var call = PoliceCalls.Call(plant.Life, plant.Life.At(born.AddDays(-plant.Chance.Between(10, 120)), 22), "verbal", "standard");
        plant.Raises("birth-partner-unnamed", null, call,
            plant.Tell(born.AddDays(1), plant.Life.Own(plant.Partners.Midwives), "birth", new() { ["place"] = "Labour ward", ["partnerThere"] = true }, $"{child}:child mother:mother nobody:birth-partner"));
    }

    private static void Twice(Planting plant, DateOnly born, string child)
    {
        var again = born.AddDays(-plant.Chance.Between(20, 70));
        plant.Raises("not-referred-before-birth", WorkingDays.After(again, WorkingDaysToRefer),
            plant.Told(plant.Life.At(again.AddDays(-plant.Chance.Between(7, 60)), 10), Services.Gp(plant.Life), ["physical"], ["alcohol"]),
            plant.Told(plant.Life.At(again, 11), plant.Life.Own(plant.Partners.Midwives), ["control"], []));
    }

    // His surgery is not the family's, and nobody thinks of it as holding anything
    private static void HeldByHisGp(Planting plant, DateOnly born, string child) => plant.Raises("held-about-parent", null,
        plant.Tell(born.AddDays(-plant.Chance.Between(20, 120)), plant.Life.Own(plant.Partners.Gps, shift: plant.Partners.Gps.Count / 2), "diagnosis",
            new() { ["area"] = plant.Chance.Pick(["mental-health", "substance-use"]), ["inTreatment"] = false, ["account"] = "Finds it hard to keep his temper." }, "father:subject"));

    private static void Elsewhere(Planting plant, DateOnly born, string child) => plant.Raises("older-children-elsewhere", null,
        plant.Tell(born.AddDays(-plant.Chance.Between(20, 120)), plant.Life.Own(plant.Partners.Midwives), "past-harm", new() { ["topic"] = "child-lives-elsewhere" }, $"mother:subject {child}:child"));

    private static void AbusedBefore(Planting plant, DateOnly born, string child)
    {
        var asked = born.AddDays(-plant.Chance.Between(20, 90));
        plant.Raises("past-abuse-no-support", WorkingDays.After(asked, WorkingDaysToRefer),
            PoliceCalls.Call(plant.Life, plant.Life.At(asked.AddDays(-plant.Chance.Between(3, 30)), 22), "verbal", "standard"),
            plant.Tell(asked, plant.Life.Own(plant.Partners.Midwives), "routine-enquiry", new() { ["now"] = false, ["earlier"] = true, ["alone"] = true }, $"mother:subject {child}:child"));
    }

    private static void NotEnded(Planting plant, DateOnly born, string child)
    {
        var (ends, worker) = (plant.Life.People[child].Expected!.Value.Day!.Value.AddDays(-EndsBefore), plant.Life.Own(plant.Partners.SocialWorkers));
        var (asked, people) = (ends.AddDays(-plant.Chance.Between(10, 40)), $"mother:mother {child}:child");
        var referral = plant.Tell(asked, Services.Gp(plant.Life), "referral", new() { ["to"] = worker.Agency.Value, ["for"] = "Worry about a baby to come", ["preBirthAssessment"] = true }, people);
        plant.Tell(WorkingDays.After(asked, 1), plant.Partners.FrontDoor, "referral-decision", new() { ["answer"] = "accepted", ["level"] = 3 }, people);
        plant.Life.Begins(plant.Life.At(WorkingDays.After(asked, 2), 10), worker, people);
        plant.Raises("pre-birth-assessment-late", ends, referral);
    }
}
