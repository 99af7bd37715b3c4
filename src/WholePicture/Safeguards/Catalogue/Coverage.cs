namespace WholePicture.Safeguards.Catalogue;

/// <summary>Which safeguard carries each requirement and each clock, read from the cards. What none carries is listed as not covered, never left out.</summary>
public static class Coverage
{
    /// <summary>One row: its number, what it asks, and the codes of the safeguards that carry it.</summary>
    public sealed record Line(string Id, string Asks, IReadOnlyList<string> Codes);

    /// <summary>The requirements, in order.</summary>
    public static IReadOnlyList<Line> OfRequirements { get; } = Lines(Requirements.All, "REQ ");

    /// <summary>The clocks, in order.</summary>
    public static IReadOnlyList<Line> OfClocks { get; } = Lines(Clocks.All, "");

    /// <summary>The end of <c>docs/safeguards.md</c>.</summary>
    public static IEnumerable<string> Markdown() =>
    [
        "",
        "## What is covered",
        "",
        "Every requirement of the groups from which safeguards come, and every clock of the practice rules, with the safeguards whose cards name it.",
        "A page that blocks or warns is not counted here, nor is a row that asks only for a record; whatever no safeguard carries says so.",
        "",
        $"{Covered(OfRequirements)} of {OfRequirements.Count} requirements and {Covered(OfClocks)} of {OfClocks.Count} clocks are named by a safeguard.",
        .. Table("Requirement", OfRequirements),
        .. Table("Clock", OfClocks),
    ];

    private static int Covered(IEnumerable<Line> lines) => lines.Count(line => line.Codes.Count > 0);

    private static IEnumerable<string> Table(string first, IEnumerable<Line> lines) =>
    [
        "",
        $"| {first} | It asks | Safeguard |",
        "|---|---|---|",
        .. lines.Select(line => $"| {line.Id} | {line.Asks} | {(line.Codes.Count == 0 ? "not covered yet" : string.Join(", ", line.Codes.Select(code => $"[{code}](#{code})")))} |"),
    ];

    private static List<Line> Lines(IEnumerable<(string Id, string Asks)> rows, string prefix) =>
        [.. rows.Select(row => new Line(row.Id, row.Asks, [.. Safeguard.All.Where(rule => rule.Card.Taught.Contains(prefix + row.Id)).Select(rule => rule.Card.Code)]))];
}
