using WholePicture.Demo.Living.Lives;
using WholePicture.Words;

namespace WholePicture.Demo.Living.Patterns;

/// <summary>Patterns of what somebody was told or saw, and what then did not follow: nobody asked further, sent it on, or came back to it.</summary>
internal static class Missed
{
    private static readonly string[] explanations = ["fall", "knock", "another-child", "handling", "cannot-say"];

    public static IReadOnlyList<Pattern> All { get; } =
    [
        new("told-another-way", "B 1.2.6, B 1.3.6", 90, NeedsBirth: false, ToldAnotherWay),
        new("nothing-ready", "TH T1 p1, TH T4 p1", 60, NeedsBirth: true, NothingReady),
        new("crying-on-the-telephone", "Bd 50, Bd 51", 120, NeedsBirth: true, Crying),
        new("suspected-and-sent-elsewhere", "TH T3", 60, NeedsBirth: false, SentElsewhere),
        new("closed-on-a-quiet-family", "TH T3", 120, NeedsBirth: false, Closed),
        new("high-and-no-marac", "Bd 26", 60, NeedsBirth: false, HighRisk),
        new("visitor-whom-nobody-knew", "TH T6 p1", 90, NeedsBirth: false, Visitor),
        new("contact-stopped", "B 1.3.9, B 3.1.17", 90, NeedsBirth: false, Stopped),
        new("victim-supervises", "Bd 30", 120, NeedsBirth: false, Supervises),
        new("parted-says-one", "Bd 26, Bd 33", 120, NeedsBirth: false, Parted),
        new("came-back-and-not-heard", "T1-48", 60, NeedsBirth: false, CameBack),
        new("cutting-not-reported", "T1-49", 60, NeedsBirth: false, Cutting),
    ];

    private static void ToldAnotherWay(Planting plant, DateOnly day, string child)
    {
        var first = plant.Chance.Between(0, explanations.Length - 1);
        var later = day.AddDays(plant.Chance.Between(1, 60));
        plant.Raises("explanations-differ", null, Explained(day, first), Explained(later, first + plant.Chance.Between(1, explanations.Length - 1)));

        string? Explained(DateOnly on, int way) => plant.Tell(on, plant.Partners.Hospital, "injury-explained", new() { ["as"] = explanations[way % explanations.Length] }, $"{child}:child mother:mother");
    }

    private static void NothingReady(Planting plant, DateOnly born, string child) => plant.Raises("nothing-ready-for-baby", null,
        plant.Tell(born.AddDays(plant.Chance.Between(3, 40)), plant.Life.Own(plant.Partners.HealthVisitors), "visit",
            new() { ["place"] = "home", ["child"] = "seen", ["needs"] = Planting.List(plant.Chance.Pick(["safe-place-to-sleep", "things-for-baby"])) }, $"{child}:child mother:mother"));

    private static void Crying(Planting plant, DateOnly born, string child)
    {
        var told = born.AddDays(plant.Chance.Between(3, 30));
        var abuse = plant.Told(plant.Life.At(told, 10), Services.Gp(plant.Life), ["physical"], []);
        plant.Raises("crying-in-context", null, abuse, plant.Tell(told.AddDays(plant.Chance.Between(1, 80)), plant.Life.Own(plant.Partners.HealthVisitors), "visit",
            new() { ["place"] = "telephone", ["calledAbout"] = Planting.List(plant.Chance.Pick(["crying", "feeding", "crying-with-one-person"])) }, $"{child}:child mother:mother"));
    }

    private static void SentElsewhere(Planting plant, DateOnly day, string child) => plant.Raises("suspected-not-referred", null,
        plant.Tell(day, Services.Gp(plant.Life), "referral", new() { ["to"] = plant.Partners.Hospital.Agency.Value, ["for"] = "A bruise", ["harmSuspected"] = true }, $"{child}:child mother:mother"));

    private static void Closed(Planting plant, DateOnly day, string child)
    {
        var worker = plant.Open(day);
        var ended = day.AddDays(plant.Chance.Between(10, 90));
        plant.Raises("closed-for-not-taking-part", null,
            plant.Tell(ended, worker, "work-ended", new() { ["because"] = plant.Chance.Pick(["family-did-not-take-part", "no-consent"]) }, $"{child}:child mother:mother"));
    }

    private static void HighRisk(Planting plant, DateOnly day, string child)
    {
        PoliceCalls.Call(plant.Life, plant.Life.At(day, 21), "physical", "high", scene: "not-present");
        plant.Raises("high-risk-no-marac", null, plant.Tell(day.AddDays(1), plant.Partners.DomesticAbuseUnit, "risk-assessment",
            new() { ["incident"] = $"VP-{plant.Life.Story.Facts.Count}", ["made"] = "afresh", ["grade"] = "high" }, $"mother:victim father:alleged-perpetrator {child}:child"));
    }

    private static void Visitor(Planting plant, DateOnly day, string child)
    {
        var injury = plant.Tell(day, plant.Partners.Hospital, "injury", new() { ["view"] = "likely-accidental" }, $"{child}:child mother:mother");
        plant.Raises("visitor-nobody-knows", null, injury, plant.Tell(day.AddDays(plant.Chance.Between(0, 6)), plant.Partners.Hospital, "visitor-seen", new() { ["identified"] = false }, $"{child}:child nobody:present"));
    }

    private static void Stopped(Planting plant, DateOnly day, string child)
    {
        var worker = plant.Open(day);
        plant.Raises("contact-stopped-without-ground", null, plant.Tell(day.AddDays(plant.Chance.Between(3, 40)), worker, "contact-arranged",
            plant.Chance.Happens(0.5) ? new() { ["contact"] = "stopped", ["parentTold"] = true } : new() { ["contact"] = "stopped", ["basis"] = "agreed" }, $"father:father {child}:child"));
    }

    private static void Supervises(Planting plant, DateOnly day, string child)
    {
        var call = PoliceCalls.Call(plant.Life, plant.Life.At(day, 22), "physical", "medium", scene: "not-present");
        var worker = plant.Open(day.AddDays(2));
        plant.Raises("victim-supervises", null, call, plant.Tell(day.AddDays(plant.Chance.Between(10, 60)), worker, "contact-arranged",
            new() { ["contact"] = "supervised", ["supervisedBy"] = "mother", ["basis"] = "agreed", ["parentTold"] = true }, $"father:father mother:mother {child}:child"));
    }

    private static void Parted(Planting plant, DateOnly day, string child)
    {
        var call = PoliceCalls.Call(plant.Life, plant.Life.At(day, 22), "physical", "medium", scene: "not-present");
        var worker = plant.Open(day.AddDays(2));
        var (life, said) = (plant.Life, day.AddDays(plant.Chance.Between(5, 30)));
        plant.Raises("separation-untested", null, call, life.Story.Tell(life.At(said, 11), worker, "said", new() { ["about"] = "Who is at home" }, $"mother:mother father:father {child}:child", "told-by-parent",
            statements: Story.Says("mother", "couple-with", plant.Chance.Pick(["over", "not-together"]), "father")));
    }

    private static void CameBack(Planting plant, DateOnly day, string child)
    {
        plant.Tell(day, plant.Partners.NotificationDesk, "missing-episode", new() { ["stage"] = "missing" }, $"{child}:child");
        var back = day.AddDays(plant.Chance.Between(1, 5));
        plant.Raises("return-interview-due", back.AddDays(4), plant.Tell(back, plant.Partners.NotificationDesk, "missing-episode", new() { ["stage"] = "came-back" }, $"{child}:child"));
    }

    private static void Cutting(Planting plant, DateOnly day, string child) => plant.Raises("cutting-not-reported", WorkingDays.After(day, 1),
        plant.Tell(day, plant.Life.Own(plant.Partners.Midwives), "genital-cutting", new(), $"{child}:child mother:mother"));
}
