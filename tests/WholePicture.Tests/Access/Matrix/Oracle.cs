using WholePicture.Words;

namespace WholePicture.Tests.Access.Matrix;

/// <summary>
/// Who may enter where and see what, written down apart from the code that decides it: from design §2.7 and §2.8 and REQ RS-02, RS-05 and DA-10.
/// </summary>
internal static class Oracle
{
    /// <summary>What ties a viewer to the child.</summary>
    public static IReadOnlyList<string> Relationships { get; } = ["nothing", "involved", "told", "manages", "glass", "glass-over", "own-family", "own-family-and-glass"];

    /// <summary>
    /// How the marked entry is handled. What is said "later" came with its correction, what is said "before" only with what was corrected,
    /// and what is said "first" with a correction that arrived before what it corrects.
    /// </summary>
    public static IReadOnlyList<string> Handlings { get; } = ["none", "this-agency", "named", "named-and-this-agency", "nobody-named", "never-him", "never-him-and-this-agency", "this-agency-later", "this-agency-before", "never-him-before", "named-later", "never-him-later", "this-agency-first"];

    /// <summary>In which formats a page is asked for: what is not there as JSON is answered as it is to anybody.</summary>
    public static IEnumerable<string> Formats(string method) => method == "GET" ? ["text/html", "application/json"] : ["text/html"];

    /// <summary>Pages about one child, and what each answers to whoever may open it, and to whoever may not.</summary>
    public static IReadOnlyList<(string Method, string Path, int Open, int Shut)> ChildPages { get; } =
    [
        ("GET", "/children/{id}", 200, 404),
        ("GET", "/children/{id}?as=marked-police", 200, 404),
        ("GET", "/children/{id}/as-text", 200, 404),
        ("GET", "/children/{id}/chronology", 200, 404),
        ("GET", "/children/{id}/chronology?agency=marked-police&kind=said", 200, 404),
        ("GET", "/children/{id}?at={before}", 200, 404),
        ("GET", "/children/{id}/chronology?at={before}", 200, 404),
        ("GET", "/children/{id}/family", 200, 404),
        ("GET", "/children/{id}/family?as=marked-police", 200, 404),
        ("GET", "/children/{id}/harm", 200, 404),
        ("GET", "/children/{id}/harm?as=marked-police", 200, 404),
        ("GET", "/children/{id}/asked", 200, 404),
        ("POST", "/children/{id}/asked", 200, 404),
        ("GET", "/children/{id}/who-looked", 200, 404),
        ("GET", "/children/{id}/record", 200, 404),
        ("POST", "/children/{id}/record", 200, 404),
        ("GET", "/children/{id}/sharing", 200, 404),
        ("POST", "/children/{id}/sharing", 200, 404),
        // Of an entry that is not there, whoever asks: what may be corrected is one's own agency's alone, and has its own tests
        ("GET", "/children/{id}/entries/{of}/correct", 404, 404),
        // The way through the glass looks the same whether or not there is anything behind it; whoever needs none is led past it
        ("GET", "/children/{id}/break-glass", 302, 200),
        ("POST", "/children/{id}/break-glass", 302, 200),
    ];

    /// <summary>Pages about nobody in particular: open to everybody who has signed in. What they list is only ever one's own.</summary>
    public static IReadOnlyList<string> OwnPages { get; } = ["/", "/safeguards", "/inbox", "/inbox/away", "/inbox/e-mail", "/requests", "/search", "/my-looks", "/unsent", "/sign-out", "/reviews"];

    /// <summary>Pages for some alone; to all others they are not there.</summary>
    public static IReadOnlyList<(string Path, Func<Role, AgencyKind, bool> For, int Open)> RolePages { get; } =
    [
        ("/replays", (role, _) => role is Role.LearningLead, 200),
        ("/replays/{name}", (role, _) => role is Role.LearningLead, 200),
        ("/record/incident", (_, agency) => agency is AgencyKind.Police, 200),
        // For whoever is on duty at any agency: of these, all but the police
        ("/about-whom", (_, agency) => agency is not AgencyKind.Police, 200),
        // One that is not there: whoever may answer is led back to the list
        ("/about-whom/{id}", (_, agency) => agency is not AgencyKind.Police, 302),
    ];

    /// <summary>Open to everybody.</summary>
    public static IReadOnlyList<string> OpenPages { get; } = ["/sign-in", "/health", "/api/v1/kinds", "/openapi/v1.json"];

    /// <summary>The way through an agency's own sign-in: not there where none is named, and nobody comes back from where they were not sent.</summary>
    public static IReadOnlyList<(string Path, int Status)> ElsewherePages { get; } = [("/sign-in/agency", 404), ("/sign-in/agency/back", 302)];

    /// <summary>Open to systems of agencies, with a key.</summary>
    public static IReadOnlyList<string> KeyedPaths { get; } = ["/api/v1/entries", "/api/v1/entries/{receipt}"];

    /// <summary>Open only to whoever it was raised with, or who manages such a one; to all others as if it were not there.</summary>
    public static IReadOnlyList<string> ToldPages { get; } = ["/concerns/{id}", "/concerns/{id}/hand-on", "/concerns/{id}/challenge", "/requests/{id}", "/adults/{id}", "/people/{id}/one"];

    /// <summary>Whether somebody may open the child's pages.</summary>
    public static bool Opens(string relationship, Role role) => relationship switch
    {
        "own-family" or "own-family-and-glass" => false,
        "involved" or "told" or "manages" or "glass" => true,
        _ => role is Role.FrontDoor or Role.OutOfHours,
    };

    /// <summary>Whether somebody who may open them reads what the marked entry says.</summary>
    public static bool Reads(string relationship, Role role, string agency, string professional, string handling)
    {
        var ours = agency == "marked-police";
        var named = professional == "named-one";
        var throughGlass = relationship == "glass" && role is not (Role.FrontDoor or Role.OutOfHours);

        return handling switch
        {
            "none" => true,
            "this-agency" or "this-agency-later" or "this-agency-before" or "this-agency-first" => ours,
            "named" or "named-later" => named,
            "named-and-this-agency" => named && ours,
            "nobody-named" => false,
            "never-him" or "never-him-before" or "never-him-later" => !throughGlass,
            "never-him-and-this-agency" => ours && !throughGlass,
            _ => throw new ArgumentOutOfRangeException(nameof(handling)),
        };
    }
}
