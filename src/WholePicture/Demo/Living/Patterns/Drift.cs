using WholePicture.Demo.Living.Lives;
using WholePicture.Words;

namespace WholePicture.Demo.Living.Patterns;

/// <summary>Patterns of work that was begun and then drifted: the wrong people in the room, nobody heard, nothing done by its day.</summary>
internal static class Drift
{
    private const int MeetingDue = 10;

    public static IReadOnlyList<Pattern> All { get; } =
    [
        new("strategy-without-health", "K 6.60, K 6.61", 120, NeedsBirth: false, WithoutHealth),
        new("decided-then-drift", "K 6.75", 160, NeedsBirth: false, ThenDrift),
        new("father-never-asked", "K 6.70, K 6.76", 160, NeedsBirth: false, NeverAsked),
        new("worry-left-waiting", "K 6.68", 120, NeedsBirth: false, WorryWaits),
        new("meeting-without-the-gp", "K 6.64, K 6.72", 120, NeedsBirth: false, WithoutGp),
    ];

    private static void WithoutHealth(Planting plant, DateOnly day, string child)
    {
        var worker = plant.Open(day);
        var met = day.AddDays(plant.Chance.Between(1, 9));
        var meeting = plant.Life.Story.Tell(plant.Life.At(met, plant.Chance.Between(9, 22)), plant.Partners.OutOfHours, "meeting-held", new()
        {
            ["type"] = "strategy",
            ["attended"] = SocialCare.Names([worker.Agency, plant.Partners.NotificationDesk.Agency]),
            ["decisions"] = Planting.List("enquiry-opened"),
            ["outOfHours"] = true,
        }, plant.Life.Family(met));
        plant.Raises("strategy-without-health", WorkingDays.After(met, 1), meeting);
    }

    private static void ThenDrift(Planting plant, DateOnly day, string child)
    {
        var worker = plant.Open(day);
        var decided = WorkingDays.After(day, plant.Chance.Between(20, 44));
        var ended = SocialCare.Assessed(plant.Life, plant.Life.At(decided, 15), worker, plant.Life.Family(decided), "child-in-need", whole: true);
        plant.Raises("plan-meeting-late", decided.AddDays(MeetingDue), ended);
    }

    private static void NeverAsked(Planting plant, DateOnly day, string child)
    {
        var worker = plant.Open(day);
        var decided = WorkingDays.After(day, plant.Chance.Between(20, 44));
        var ended = SocialCare.Assessed(plant.Life, plant.Life.At(decided, 15), worker, plant.Life.Family(decided), plant.Chance.Pick(["no-further-action", "early-help"]), whole: false);
        plant.Raises("assessment-leaves-gaps", null, ended);
    }

    private static void WorryWaits(Planting plant, DateOnly day, string child)
    {
        var worker = plant.Open(day);
        var wrote = day.AddDays(plant.Chance.Between(3, 20));
        var letter = plant.Life.Story.Tell(plant.Life.At(wrote, 10), plant.Life.Own(plant.Partners.MentalHealth), "letter",
            new() { ["to"] = SocialCare.Names([worker.Agency]), ["about"] = "Worry about the mother", ["worried"] = true }, $"mother:mother {child}:child");
        plant.Raises("worry-left-waiting", WorkingDays.After(wrote, 1), letter);
    }

    private static void WithoutGp(Planting plant, DateOnly day, string child)
    {
        var worker = plant.Open(day);
        var met = WorkingDays.After(day, plant.Chance.Between(21, 40));
        var meeting = Plans.Meet(plant.Life, plant.Life.At(met, 11), worker, plant.Chance.Pick(["strategy-outcome", "child-in-need", "core-group"]), plant.Life.Family(met), hearsAll: false);
        plant.Raises("meeting-without-key-agencies", null, meeting);
    }
}
