using System.Xml.Linq;
using WholePicture.Pictures.Drawing.Ink;

namespace WholePicture.Pictures.HeatStrips.Ink;

/// <summary>
/// The heat strip as SVG. How many entries a week has is a number and a hatch; that somebody looked and found nothing, a ring; that nobody looked, a cross-hatch.
/// Each week leads to its line of the text, where its entries can be opened.
/// </summary>
public static class HeatStripSvg
{
    private const int Dense = 3;

    /// <summary>All weeks in one line, for a wide screen and for paper.</summary>
    public static string Lying(HeatStrip strip) => Draw(strip, StripFrame.Lying(strip));

    /// <summary>A quarter of a year in each line, for a narrow screen.</summary>
    public static string Standing(HeatStrip strip) => Draw(strip, StripFrame.Standing);

    private static string Draw(HeatStrip strip, StripFrame frame)
    {
        var svg = Svg.El("svg", ("viewBox", FormattableString.Invariant($"0 0 {frame.Width} {frame.Height(strip)}")), ("class", $"swimlane-ink strip strip--{frame.Name}"),
            ("role", "group"), ("aria-labelledby", $"strip-title-{frame.Name} strip-about-{frame.Name}"));
        var highest = Math.Max(strip.Rows.Max(row => row.Total), 1);

        return svg.With(
        [
            new XElement("title", new XAttribute("id", $"strip-title-{frame.Name}"), strip.Title),
            new XElement("desc", new XAttribute("id", $"strip-about-{frame.Name}"), "The same, as text, stands under the heading “The same, as text”."),
            StripPatterns.Of(frame.Name),
            Svg.El("g", ("aria-hidden", "true")).With(frame.Lies ? StripAxis.Behind(strip, frame) : []),
            .. strip.Rows.SelectMany((row, place) => Row(strip, row, frame, frame.RowTop(strip, place), highest)),
            Svg.El("g", ("aria-hidden", "true")).With(frame.Lies ? StripAxis.InFront(strip, frame) : []),
        ]).ToString(SaveOptions.DisableFormatting);
    }

    private static IEnumerable<XElement> Row(HeatStrip strip, HarmRow row, StripFrame frame, double top, int highest)
    {
        yield return Name(row, frame, top);

        foreach (var stretch in row.Stretches)
        {
            yield return Weeks(stretch, frame, top);
        }

        yield return Svg.El("g", ("aria-hidden", "true")).With(frame.Lies ? Sums(row, frame, top, highest) : Days(strip, frame, top));
    }

    private static XElement Name(HarmRow row, StripFrame frame, double top) => Said(true, row.Id, row.InWords, frame.Lies
        ? [Svg.Words(row.Kind.InWords(), 0, top + 20, "name"), Svg.Words(row.Kind.Under(), 0, top + 37, "under")]
        : [Svg.Words(row.Kind.InWords(), 0, top + 16, "name"), Svg.Words(FormattableString.Invariant($"{row.Total} in all"), frame.Width, top + 16, "strong", "end")]);

    private static XElement Weeks(HarmStretch stretch, StripFrame frame, double top) => Said(stretch.Entries.Count > 0, stretch.Id, stretch.Says,
        frame.Cut(stretch.Week, stretch.Weeks).SelectMany(part => Cell(stretch, part, frame, top)));

    private static IEnumerable<XElement> Cell(HarmStretch stretch, (int Week, int Weeks) part, StripFrame frame, double top)
    {
        var (x, y, width) = (frame.X(part.Week), top + frame.Y(part.Week), part.Weeks * frame.Cell);
        var (middle, foot) = (x + (width / 2), y + (StripFrame.Tall / 2));

        return stretch.State switch
        {
            WeekState.Recorded => [Svg.Rect(x + 0.5, y, width - 1, StripFrame.Tall, "cell"), Filled(StripPatterns.Hatch(frame.Name, Math.Min(stretch.Entries.Count, Dense)), x + 0.5, y, width - 1, "cell-edge"), Svg.Words($"{stretch.Entries.Count}", middle, foot + 4.7, "count", "middle")],
            WeekState.Nothing => [Svg.Rect(x + 0.5, y, width - 1, StripFrame.Tall, "cell looked"), Svg.El("circle", ("cx", middle), ("cy", foot), ("r", 4.0), ("class", "ring"))],
            WeekState.NotAsked => [Svg.Rect(x, y, width, StripFrame.Tall, "blank"), .. frame.Lies && part.Weeks > 12 ? [Svg.Words("before birth: not asked", x + 6, foot + 4, "under")] : Array.Empty<XElement>()],
            _ => [Filled(StripPatterns.Crossed(frame.Name), x, y, width, "crossed")],
        };
    }

    private static XElement Filled(string pattern, double x, double y, double width, string ink)
    {
        var rect = Svg.Rect(x, y, width, StripFrame.Tall, ink);
        rect.Add(new XAttribute("fill", $"url(#{pattern})"));

        return rect;
    }

    // Only a week with entries behind it can be chosen; those who listen hear the others, and need not step through them
    private static XElement Said(bool opens, string id, string says, params IEnumerable<XElement> drawn) =>
        (opens ? Svg.El("a", ("href", $"#{id}"), ("data-pieces", id)) : Svg.El("g", ("data-pieces", id))).With([new XElement("title") { Value = says }, .. drawn]);

    private static IEnumerable<XElement> Sums(HarmRow row, StripFrame frame, double top, int highest)
    {
        var (low, each) = (top + frame.Head + StripFrame.Tall + Foot, StripFrame.Total / highest);
        var (path, sum) = (FormattableString.Invariant($"M{frame.Left:0.#} {low - (row.Before * each):0.#}"), row.Before);
        foreach (var stretch in row.Stretches.Where(stretch => stretch.State is WeekState.Recorded))
        {
            sum += stretch.Entries.Count;
            path += FormattableString.Invariant($"H{frame.X(stretch.Week):0.#}V{low - (sum * each):0.#}");
        }

        path += FormattableString.Invariant($"H{frame.Right:0.#}");

        yield return Svg.Path(FormattableString.Invariant($"{path}V{low:0.#}H{frame.Left:0.#}Z"), "so-far");
        yield return Svg.Path(path, "so-far-line");
        yield return Svg.Words($"{row.Total}", frame.Width - 76, top + 34, "sum", "middle");
        yield return Svg.Words($"{row.Agencies}", frame.Width - 26, top + 34, "sum-of", "middle");
    }

    private const double Foot = 26;

    private static IEnumerable<XElement> Days(HeatStrip strip, StripFrame frame, double top) => Enumerable.Range(0, frame.Lines(strip))
        .Select(line => Svg.Words($"from {Words.London.Short(strip.Monday(line * frame.PerLine))} {strip.Monday(line * frame.PerLine).Year}", 0, top + frame.Y(line * frame.PerLine) - 6, "under"));
}
