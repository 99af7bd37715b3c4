using WholePicture.Demo.Living.Lives;
using WholePicture.Words;

namespace WholePicture.Demo.Living.Patterns;

/// <summary>Patterns of an enquiry: not begun, held without those who knew, decided alone, or overtaken by what came next.</summary>
internal static class Enquiry
{
    private const int HalfTheWay = 7;

    public static IReadOnlyList<Pattern> All { get; } =
    [
        new("more-evidence-first", "B 1.3.3, B 3.1.4", 90, NeedsBirth: false, MoreEvidence),
        new("police-not-told-of-the-next", "B 3.1.10", 90, NeedsBirth: false, NotTold),
        new("reason-for-plans-elsewhere", "B 1.2.2, B 3.1.26", 60, NeedsBirth: false, FromElsewhere),
        new("ward-not-invited", "TH T3 p2", 60, NeedsBirth: false, WardNotInvited),
        new("no-conference-booked", "B 3.1.6", 120, NeedsBirth: false, NotBooked),
        new("conference-set-aside", "Bd 23, Bd 33", 120, NeedsBirth: false, SetAside),
        new("decided-and-overtaken", "Bd 26, Bd 30", 120, NeedsBirth: false, Overtaken),
        new("one-force-asked", "K 6.24, K 6.25", 90, NeedsBirth: false, OneForce),
        new("protection-runs-out", "T1-28", 60, NeedsBirth: false, RunsOut),
    ];

    private static void MoreEvidence(Planting plant, DateOnly day, string child)
    {
        var considered = day.AddDays(plant.Chance.Between(2, 30));
        plant.Raises("more-evidence-wanted", null,
            plant.Tell(considered, plant.Open(day), "enquiry-considered", new() { ["begins"] = false, ["notBecause"] = plant.Chance.Pick(["more-evidence-wanted", "no-consent"]) }, plant.Life.Family(considered)));
    }

    private static void NotTold(Planting plant, DateOnly day, string child)
    {
        var (worker, met) = (plant.Open(day), day.AddDays(1));
        var next = met.AddDays(plant.Chance.Between(1, 6));
        plant.Strategy(met, worker, "enquiry-opened");
        plant.Raises("change-during-enquiry", null, plant.Chance.Pick<Func<string?>>([
            () => plant.Tell(next, plant.Partners.Hospital, "hospital-admission", new() { ["for"] = "Will not feed" }, $"{child}:child mother:mother"),
            () => plant.Told(plant.Life.At(next, 11), plant.Life.Own(plant.Partners.HealthVisitors), ["physical"], []),
            () => plant.Tell(next, plant.Life.Own(plant.Partners.MentalHealth), "letter", new() { ["to"] = SocialCare.Names([worker.Agency]), ["about"] = "What she told of him", ["behaviours"] = Planting.List("physical") }, $"mother:victim father:alleged-perpetrator {child}:child"),
        ])());
    }

    private static void FromElsewhere(Planting plant, DateOnly day, string child)
    {
        plant.Told(plant.Life.At(day, 10), plant.Life.Own(plant.Partners.MentalHealth), ["control"], []);
        plant.Raises("reason-for-plans-joins", null, plant.Tell(day.AddDays(plant.Chance.Between(1, 40)), plant.Partners.OutOfHours, "past-harm",
            new() { ["topic"] = plant.Chance.Pick(["reason-for-plans-elsewhere", "kept-from-own-children"]) }, "father:subject"));
    }

    private static void WardNotInvited(Planting plant, DateOnly day, string child)
    {
        var (worker, partners, stay) = (plant.Open(day), plant.Partners, day.AddDays(plant.Chance.Between(5, 30)));
        plant.Raises("strategy-list-short", null,
            plant.Tell(stay, partners.Hospital, "hospital-admission", new() { ["emergency"] = true, ["for"] = "Head injury" }, $"{child}:child mother:mother"),
            plant.Tell(stay.AddDays(1), worker, "meeting-planned", new()
            {
                ["type"] = "strategy",
                ["at"] = $"{London.At(plant.Life.At(stay.AddDays(2), 14)):yyyy-MM-dd'T'HH:mm:sszzz}",
                ["invited"] = SocialCare.Names([worker.Agency, partners.NotificationDesk.Agency, plant.Life.Own(partners.HealthVisitors).Agency]),
                ["minuteTaker"] = true,
            }, plant.Life.Family(stay)));
    }

    private static void NotBooked(Planting plant, DateOnly day, string child)
    {
        var met = WorkingDays.After(day, 1);
        plant.Raises("conference-due", WorkingDays.After(met, HalfTheWay), plant.Strategy(met, plant.Open(day), "enquiry-opened"));
    }

    private static void SetAside(Planting plant, DateOnly day, string child)
    {
        var worker = plant.Open(day);
        var (met, decided) = (WorkingDays.After(day, 2), WorkingDays.After(day, plant.Chance.Between(10, 25)));
        plant.Raises("decision-changed-alone", null,
            plant.Strategy(met, worker, "enquiry-opened", "conference-to-be-considered"),
            SocialCare.Assessed(plant.Life, plant.Life.At(decided, 15), worker, plant.Life.Family(decided), "child-in-need", whole: true));
    }

    private static void Overtaken(Planting plant, DateOnly day, string child)
    {
        var worker = plant.Open(day);
        var (met, decided) = (WorkingDays.After(day, 2), WorkingDays.After(day, plant.Chance.Between(8, 15)));
        var again = decided.AddDays(plant.Chance.Between(4, 24));
        plant.Strategy(met, worker, "enquiry-opened");
        plant.Raises("decision-overtaken", null,
            plant.Strategy(decided, worker, "no-conference", "enquiry-ended"),
            plant.Chance.Happens(0.5) ? PoliceCalls.Call(plant.Life, plant.Life.At(again, 22), "physical", "medium", scene: "not-present")
                : plant.Told(plant.Life.At(again, 11), plant.Life.Own(plant.Partners.DomesticAbuseWorkers), ["physical"], []));
    }

    // He lives in the next area, whose police and surgery nobody asks
    private static void OneForce(Planting plant, DateOnly day, string child)
    {
        var (worker, life) = (plant.Open(day), plant.Life);
        var said = life.Story.Tell(life.At(day.AddDays(1), 11), worker, "said", new() { ["about"] = "Where he lives" }, $"father:father mother:mother {child}:child", "told-by-parent",
            statements: Story.Says("father", "lives-in-area", "moor"));
        plant.Raises("checks-in-one-area", null, said,
            plant.Tell(day.AddDays(plant.Chance.Between(2, 20)), worker, "checks-asked", new() { ["areas"] = Planting.List("vale") }, $"father:subject {child}:child"));
    }

    private static void RunsOut(Planting plant, DateOnly day, string child) => plant.Raises("protection-ends", day.AddDays(2),
        plant.Tell(day, plant.Partners.NotificationDesk, "protective-power", new() { ["power"] = "police-protection" }, $"{child}:child"));
}
