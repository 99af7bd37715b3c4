namespace WholePicture.Safeguards.Catalogue;

/// <summary>
/// Which safeguard or page carries each requirement that alerts, warns, prompts or flags, and each clock: read from the cards and from the declared pages.
/// What nothing carries is listed as not covered, never left out.
/// </summary>
public static class Coverage
{
    /// <summary>One row: its number, what it asks, the codes of the safeguards that carry it, and the pages that do.</summary>
    public sealed record Line(string Id, string Asks, IReadOnlyList<string> Codes, IReadOnlyList<string> Pages)
    {
        /// <summary>Whether anything carries it.</summary>
        public bool IsCovered => Codes.Count + Pages.Count > 0;
    }

    /// <summary>Every row that a card may name, those that only record or show among them.</summary>
    public static IReadOnlySet<string> Known { get; } = Requirements.All.Select(row => $"REQ {row.Id}").Concat(Clocks.All.Select(row => row.Id)).ToHashSet();

    /// <summary>The requirements, in order.</summary>
    public static IReadOnlyList<Line> OfRequirements { get; } = Lines(Requirements.All.Where(row => !Silent.Rows.Contains(row.Id)), "REQ ");

    /// <summary>The clocks, in order.</summary>
    public static IReadOnlyList<Line> OfClocks { get; } = Lines(Clocks.All, "");

    /// <summary>The end of <c>docs/safeguards.md</c>.</summary>
    public static IEnumerable<string> Markdown() =>
    [
        "",
        "## What is covered",
        "",
        "Every requirement that alerts, warns, prompts, flags or blocks, in the groups from which safeguards come, and every clock of the practice rules §1 to §6,",
        "with the safeguards whose cards name it and the pages that carry it themselves. A row that only records, lists or shows is not in it. Whatever nothing carries says so.",
        "",
        $"{Covered(OfRequirements)} of {OfRequirements.Count} requirements and {Covered(OfClocks)} of {OfClocks.Count} clocks are carried.",
        .. Table("Requirement", OfRequirements),
        .. Table("Clock", OfClocks),
    ];

    private static int Covered(IEnumerable<Line> lines) => lines.Count(line => line.IsCovered);

    private static IEnumerable<string> Table(string first, IEnumerable<Line> lines) =>
    [
        "",
        $"| {first} | It asks | Carried by |",
        "|---|---|---|",
        .. lines.Select(line => $"| {line.Id} | {line.Asks} | {(line.IsCovered ? string.Join(", ", line.Codes.Select(code => $"[{code}](#{code})").Concat(line.Pages.Select(page => $"the page `{page}`"))) : $"not covered yet{(NotCarried.Because.TryGetValue(line.Id, out var why) ? $": {why}" : "")}")} |"),
    ];

    private static List<Line> Lines(IEnumerable<(string Id, string Asks)> rows, string prefix) =>
        [.. rows.Select(row => new Line(row.Id, row.Asks, [.. Safeguard.All.Where(rule => rule.Card.Taught.Contains(prefix + row.Id)).Select(rule => rule.Card.Code)],
            [.. CarriedByPages.All.Where(carried => carried.Row == row.Id).Select(carried => carried.Page)]))];
}
