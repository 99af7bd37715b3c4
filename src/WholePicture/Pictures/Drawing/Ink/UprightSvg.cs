using System.Xml.Linq;
using WholePicture.Pictures.Drawing.Upright;

namespace WholePicture.Pictures.Drawing.Ink;

/// <summary>Draws the rails of a narrow screen, one small drawing a row, as tall as its words.</summary>
public static class UprightSvg
{
    private const double MarkAt = 14;
    private const double HeadTall = 124;

    /// <summary>The agencies' names over their rails.</summary>
    public static string Head(UprightLane upright)
    {
        var svg = Canvas(upright, HeadTall);
        svg.With(
        [
            new XElement("defs", Svg.El("pattern", ("id", "hatch-upright"), ("width", 8.0), ("height", 8.0), ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(45)"))
                .With(Svg.Line(0, 0, 0, 8, "hatch-line"))),
            .. upright.Rails.Select(rail => Name(rail)),
        ]);

        return svg.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>A row.</summary>
    public static string Row(UprightLane upright, Row row) => Canvas(upright, null)
        .With(upright.Rails.Select(rail => Rails(rail.X, 0, null, "rail")))
        .With(row.Silent.SelectMany(Silence))
        .With(row.Lines.SelectMany(line => Lines(line, row.Kind is RowKind.Today)))
        .With(row.Marks.SelectMany(mark => GlyphInk.Draw(mark.Glyph, mark.X, MarkAt, mark.Number)))
        .ToString(SaveOptions.DisableFormatting);

    private static XElement Canvas(UprightLane upright, double? height) => Svg.El("svg",
        ("class", "rails swimlane-ink"), ("width", Rail.WidthOf((IReadOnlyCollection<Rail>)upright.Rails)), ("height", height is null ? "100%" : height), ("aria-hidden", "true"), ("focusable", "false"));

    private static XElement Name(Rail rail)
    {
        var text = Svg.Words(rail.Name, 0, 0, "rail-name");
        text.Add(new XAttribute("transform", FormattableString.Invariant($"translate({rail.X + 5} {HeadTall - 6}) rotate(-90)")));

        return text;
    }

    // To the row's foot, however tall its words make it
    private static XElement Rails(double x, double from, double? to, string ink) =>
        Svg.El("line", ("x1", x), ("y1", from), ("x2", x), ("y2", to is null ? "100%" : to), ("class", ink));

    private static IEnumerable<XElement> Silence(double x) =>
    [
        Svg.El("rect", ("x", x - 6), ("y", 0.0), ("width", 12.0), ("height", "100%"), ("class", "silence")),
        Svg.El("rect", ("x", x - 6), ("y", 0.0), ("width", 12.0), ("height", "100%"), ("class", "hatch-upright")),
        Rails(x - 6, 0, null, "silence-edge"),
        Rails(x + 6, 0, null, "silence-edge"),
    ];

    private static IEnumerable<XElement> Lines(RailLine line, bool today)
    {
        var (rail, head) = line.Kind is StretchKind.AtOnce ? ("teal-rail", "teal") : (line.Kind is StretchKind.NoArrival ? "delay-rail dashes" : "delay-rail", "brick");
        if (line.Kind is not StretchKind.AtOnce)
        {
            yield return Rails(line.X, today || line.To is not null ? MarkAt : 0, line.Begins ? MarkAt : null, rail);
        }

        if (line.To is { } to)
        {
            yield return Svg.Line(line.X, MarkAt, to - 7, MarkAt, rail);
            yield return Svg.Path("M-8-5 0 0-8 5Z", head, to - 4, MarkAt);
            yield return Svg.El("circle", ("cx", to), ("cy", MarkAt), ("r", 5.0), ("class", head));
        }
    }
}
