namespace WholePicture.Tests.Web;

/// <summary>Every page there is, by a short name: what must hold for all of them is held over this list.</summary>
internal static class Shown
{
    public static IReadOnlyList<string> Pages { get; } =
    [
        "/", "then", "text", "police", "empty", "/nothing-here", "/inbox", "/inbox?show=team", "/inbox?show=answered", "/inbox/away",
        "/inbox/e-mail", "concern", "hand-on", "challenge", "/search", "/reviews", "/my-looks", "/safeguards", "/sign-in",
        "/sign-out", "record", "who-looked", "glass", "chronology", "asked", "/requests", "/replays", "replay", "/unsent",
        "/record/incident", "/about-whom", "question", "correct", "family", "adult", "harm", "sharing",
    ];

    /// <summary>Who looks at it.</summary>
    public static string Reader(string which) => which is "/replays" or "replay" ? Served.Lead.Id : which is "/record/incident" ? Served.Officer : which is "/about-whom" or "question" ? Served.FrontDoor : "carys-holt";

    /// <summary>Where the page is, once there is something to show on it.</summary>
    public static async Task<string> Path(Served served, string which) => which switch
    {
        "question" => await served.Asked("A page for the checker", Served.LikeMira("999 043 1035")),
        "correct" => (await served.Open("carys-holt", $"/children/{served.Mira}/chronology?agency=estuary-social-care")).QuerySelector(".chron__correct")!.GetAttribute("href")!,
        "replay" => await served.Replayed(),
        "concern" => await served.FirstConcern("carys-holt"),
        "hand-on" => $"{await served.FirstConcern("carys-holt")}/hand-on",
        "challenge" => $"{await served.FirstConcern("carys-holt")}/challenge",
        "record" => $"/children/{served.Mira}/record",
        "sharing" => $"/children/{served.Mira}/sharing",
        "who-looked" => $"/children/{served.Mira}/who-looked",
        "adult" => await served.Father(),
        "family" => $"/children/{served.Mira}/family?at=2026-11-18T16:05",
        "harm" => $"/children/{served.Mira}/harm?at=2026-11-18T16:05",
        "asked" => $"/children/{served.Mira}/asked",
        "chronology" => $"/children/{served.Mira}/chronology?at=2026-11-18T16:05",
        "now" => await served.LookedBefore("carys-holt"),
        "glass" => $"/children/{Guid.NewGuid()}/break-glass",
        "then" => served.MiraThen,
        "text" => served.MiraAsText,
        "police" => $"{served.MiraThen}&as=estuary-police",
        "empty" => $"/children/{served.Mira}?at=2019-01-01",
        _ => which,
    };
}
