using System.Text.Json.Nodes;
using WholePicture.Access;
using WholePicture.Demo.Living.Lives;
using WholePicture.Words;

namespace WholePicture.Demo.Living.Patterns;

/// <summary>Patterns of a plan that stayed on paper, passed over a child, or ended before anybody watched.</summary>
internal static class Plan
{
    private const int Ten = 10;
    private const int ToTheGp = 5;

    public static IReadOnlyList<Pattern> All { get; } =
    [
        new("plan-on-paper", "Bd 39, Bd 44, T1-14, T1-18", 120, NeedsBirth: false, OnPaper),
        new("plan-about-the-other-child", "Bd 39", 120, NeedsBirth: false, AboutTheOther, Fits: Injuries.HasOthers),
        new("challenge-unanswered", "Bd 40", 120, NeedsBirth: false, Unanswered),
        new("moved-and-records-left", "H 1, H 3", 60, NeedsBirth: false, RecordsLeft),
        new("two-levels-down", "TH T3, Bd 37", 120, NeedsBirth: false, TwoDown),
        new("new-worker-not-told", "TH T7 p1", 120, NeedsBirth: false, NotTold),
    ];

    // A conference makes a plan; then the child is seen once, no core group is held, and no surgery is sent it
    private static void OnPaper(Planting plant, DateOnly day, string child)
    {
        var worker = plant.Open(day);
        var (met, seen) = (WorkingDays.After(day, plant.Chance.Between(12, 16)), WorkingDays.After(day, plant.Chance.Between(17, 19)));
        var conference = Conference(plant, met, worker, new() { ["ownPart"] = new JsonArray([.. plant.Life.ChildrenOn(met).Select(key => (JsonNode)key)]) });
        plant.Raises("gp-not-told-of-plan", WorkingDays.After(met, ToTheGp), conference);
        plant.Raises("core-group-late", WorkingDays.After(met, Ten), conference);
        plant.Raises("child-on-plan-not-seen", WorkingDays.After(seen, Ten), plant.Tell(seen, worker, "visit", new() { ["place"] = "home", ["child"] = "seen" }, plant.Life.Family(seen)));
    }

    private static void AboutTheOther(Planting plant, DateOnly day, string child)
    {
        var met = WorkingDays.After(day, plant.Chance.Between(12, 16));
        plant.Raises("plan-silent-on-child", null,
            Conference(plant, met, plant.Open(day), new() { ["ownPart"] = new JsonArray([.. plant.Life.ChildrenOn(met).Where(key => key != child).Select(key => (JsonNode)key)]) }));
    }

    private static void Unanswered(Planting plant, DateOnly day, string child)
    {
        var worker = plant.Open(day);
        plant.Raises("challenge-open", null, plant.Tell(day.AddDays(plant.Chance.Between(20, 60)), plant.Life.Own(plant.Partners.HealthVisitors), "challenge",
            new() { ["to"] = worker.Agency.Value, ["about"] = "Nothing has changed for this child", ["legalAdvice"] = true }, $"{child}:child"));
    }

    private static void RecordsLeft(Planting plant, DateOnly day, string child) => plant.Raises("records-left-behind", WorkingDays.After(day, 1),
        plant.Tell(day, Services.Gp(plant.Life), "moved", new() { ["from"] = "Moor", ["to"] = "Vale" }, plant.Life.Family(day)));

    private static void TwoDown(Planting plant, DateOnly day, string child)
    {
        var (worker, ended) = (plant.Open(day), day.AddDays(plant.Chance.Between(30, 90)));
        var end = plant.Tell(ended, worker, "work-ended", new() { ["because"] = "needs-met", ["fromLevel"] = 4, ["toLevel"] = 2, ["managersReason"] = "Much has got better.", ["earlyHelp"] = "declined" }, plant.Life.Family(ended));
        plant.Raises("stepped-down-too-fast", null, end);
        plant.Raises("nobody-stays-alert", null, end);
    }

    private static void NotTold(Planting plant, DateOnly day, string child)
    {
        var (call, changed) = (PoliceCalls.Call(plant.Life, plant.Life.At(day, 21), "physical", "medium", scene: "present"), day.AddDays(plant.Chance.Between(30, 90)));
        var (worker, next) = (plant.Open(day.AddDays(1)), plant.Life.Own(plant.Partners.SocialWorkers, shift: 1));
        plant.Life.Ends(plant.Life.At(changed, 9), worker, plant.Life.Family(changed), replaced: true);
        plant.Raises("new-worker-unknowing", null, call, plant.Life.Begins(plant.Life.At(changed, 10), next, plant.Life.Family(changed)));
    }

    private static string? Conference(Planting plant, DateOnly day, Professional worker, JsonObject body)
    {
        var all = plant.Life.Others.Except([Services.Gp(plant.Life).Agency]).ToList();
        (body["type"], body["attended"], body["decisions"]) = ("initial-conference", SocialCare.Names([worker.Agency, plant.Partners.NotificationDesk.Agency, .. all]), Planting.List("protection-plan-made"));
        (body["minutes"], body["plan"], body["familyThere"]) = (true, true, true);

        return plant.Tell(day, worker, "meeting-held", body, plant.Life.Family(day));
    }
}
