using System.Xml.Linq;
using WholePicture.Learning.Replay.Keeping;
using WholePicture.Pictures.Drawing.Ink;
using WholePicture.Pictures.Drawing.Layout;

namespace WholePicture.Learning.Replay.Drawing;

/// <summary>Inks the shelves. Its text twin is the table below it, which says all of it.</summary>
public static class ShelvesSvg
{
    private const int WorthSaying = 14;

    /// <summary>The drawing; null when there is nothing to draw.</summary>
    public static string? Of(Comparison comparison)
    {
        if (ShelvesPlaced.Of(comparison) is not { } placed)
        {
            return null;
        }

        return Svg.El("svg", ("class", "shelves"), ("viewBox", $"0 0 {ShelvesPlaced.Width} {Math.Ceiling(placed.Height)}"), ("role", "img"), ("aria-labelledby", "shelves-title"))
            .With(
            [
                new XElement("title", new XAttribute("id", "shelves-title"), $"{comparison.Title}: what could have been known, and what became of it. The table below says the same."),
                .. placed.Shelves.SelectMany(shelf => Ground(shelf)),
                .. Axis(placed),
                .. placed.Waits.Select(Line),
                .. Words(placed),
                .. placed.Marks.SelectMany(Inked),
            ]).ToString(SaveOptions.DisableFormatting);
    }

    private static IEnumerable<XElement> Ground(Shelf shelf) =>
    [
        Svg.Rect(0, shelf.Y, ShelvesPlaced.Width, shelf.Height, $"shelf {shelf.Kind.ToString().ToLowerInvariant()}"),
        Svg.Words(shelf.Name, 10, shelf.Y + (shelf.Height / 2) - 3, "name"),
        Svg.Words(shelf.Under, 10, shelf.Y + (shelf.Height / 2) + 15, "quiet"),
    ];

    private static IEnumerable<XElement> Axis(ShelvesPlaced placed)
    {
        yield return Svg.Words("Days before the harm", 10, 18, "quiet");
        foreach (var (days, x) in placed.Ticks)
        {
            yield return Svg.Line(x, 26, x, placed.Height - 6, days == 0 ? "harm-line" : "grid");
            if (days > 0)
            {
                yield return Svg.Words($"{days}", x, 18, "quiet", "middle");
            }
        }

        foreach (var part in Flag(ShelvesPlaced.Right, "Harm found", "ink", ShelvesPlaced.Width))
        {
            yield return part;
        }

        if (placed.Birth is { } birth)
        {
            yield return Svg.Line(birth, 26, birth, placed.Height - 6, "birth-line");
            foreach (var part in Flag(birth, "Birth", "teal", birth + 26))
            {
                yield return part;
            }
        }
    }

    private static IEnumerable<XElement> Flag(double x, string words, string ink, double right)
    {
        var width = TextWidth.Of(words, bold: true) + 14;
        var middle = Math.Min(x, right - (width / 2));

        return [Svg.Rect(middle - (width / 2), 28, width, 20, ink), Svg.Words(words, middle, 43, "strong on-ink", "middle")];
    }

    private static XElement Line(Wait wait) => Svg.Line(wait.From.X, wait.From.Y, wait.To.X, wait.To.Y, wait.Became switch
    {
        Became.KnownLate => "wait",
        Became.NotStated => "not-stated",
        _ => "fall",
    });

    // The longest wait of those that end together, and only where it is long enough to be worth a word
    private static IEnumerable<XElement> Words(ShelvesPlaced placed) => placed.Waits
        .Where(wait => wait is { Became: Became.KnownLate, Days: >= WorthSaying })
        .GroupBy(wait => wait.To).Select(group => group.MaxBy(wait => wait.Days)!)
        .Select(wait => Svg.Words($"{wait.Days} days", (wait.From.X * 0.55) + (wait.To.X * 0.45), (wait.From.Y * 0.4) + (wait.To.Y * 0.6), "wait-words backed", "middle"));

    private static IEnumerable<XElement> Inked(Mark mark)
    {
        var ink = mark switch
        {
            { Words: "?" } => "open",
            { Shelf: ShelfKind.Possible } => "possible-mark",
            { Shelf: ShelfKind.Happened } => "happened-mark",
            { Shelf: ShelfKind.NotActedOn } => "open thick",
            _ => "open dashed",
        };
        var words = Svg.Words(mark.Words, mark.X, mark.Y + 4.5, ink.StartsWith("open", StringComparison.Ordinal) ? "strong" : "strong on-ink", "middle");

        return mark.Numbers.Count == 1
            ? [Svg.El("circle", ("cx", mark.X), ("cy", mark.Y), ("r", ShelvesPlaced.Radius), ("class", ink)), words]
            : [Svg.El("rect", ("x", mark.X - mark.Half), ("y", mark.Y - ShelvesPlaced.Radius), ("width", mark.Half * 2), ("height", ShelvesPlaced.Radius * 2), ("rx", ShelvesPlaced.Radius), ("class", ink)), words];
    }
}
