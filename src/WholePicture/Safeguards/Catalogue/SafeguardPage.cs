using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Catalogue;

/// <summary>Prints every card as the page <c>docs/safeguards.md</c>. The page is generated; a test fails when it is stale.</summary>
public static class SafeguardPage
{
    /// <summary>The page in Markdown.</summary>
    public static string Markdown()
    {
        IEnumerable<string> lines =
        [
            "# Safeguards",
            "",
            "What WholePicture looks for, what it asks, and what taught it. A safeguard raises a concern: a question to named people, never a verdict.",
            "This page is generated from the cards in `src/WholePicture/Safeguards/Rules`. References: `REQ` rows, practice rules by number (`T1-08`), review paragraphs (`K 6.47` is Kent, 2022).",
            "",
            "| Safeguard | Looks for | Answer within |",
            "|---|---|---|",
            .. Safeguard.All.Select(rule => $"| [{rule.Card.Code}](#{rule.Card.Code}) | {rule.Card.LooksFor} | {rule.Card.Within} |"),
            .. Safeguard.All.SelectMany(rule => Card(rule.Card)),
            .. Coverage.Markdown(),
            "",
        ];

        return string.Join('\n', lines);
    }

    private static IEnumerable<string> Card(SafeguardCard card) =>
    [
        "",
        $"## {card.Code}",
        "",
        card.LooksFor,
        "",
        $"- **Asks:** {card.Asks}",
        $"- **Goes quiet when** {card.QuietInFull}.",
        $"- **Answer within:** {card.Within}{(card.Within.Interrupts ? "; it interrupts" : "")}.",
        .. card.SpeaksFromOnePiece ? ["- **Speaks from one piece alone**, before anybody knows whom the piece is about."] : Array.Empty<string>(),
        $"- **Taught by:** {string.Join(", ", card.Taught)}.",
        .. card.Figures.Count == 0 ? Array.Empty<string>() : Figures(card.Figures),
    ];

    private static IEnumerable<string> Figures(IReadOnlyList<Figure> figures) =>
    [
        "",
        "| A partnership may set | Default | From | To | It means |",
        "|---|---|---|---|---|",
        .. figures.Select(figure => $"| `{figure.Name}` | {figure.Default} | {figure.Least} | {figure.Most} | {figure.Means} |"),
    ];
}
