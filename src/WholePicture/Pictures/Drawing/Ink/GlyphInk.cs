using System.Globalization;
using System.Xml.Linq;

namespace WholePicture.Pictures.Drawing.Ink;

/// <summary>Draws a shape with its middle where it is told. In grey every shape still reads.</summary>
internal static class GlyphInk
{
    /// <summary>The shape.</summary>
    public static IEnumerable<XElement> Draw(Glyph glyph, double x, double y, int? number = null, string ink = "ink") => glyph switch
    {
        Glyph.CallOut => [Svg.Path("M0-13 13 0 0 13-13 0Z", $"{ink} edge", x, y), Number(number?.ToString(CultureInfo.InvariantCulture) ?? "n", x, y + 5, "on-ink")],
        Glyph.Said => [Svg.Path("M-8.5-9.5h17a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-9l-5 6v-6h-3a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2Z", "open", x, y), Svg.Path("M-6.5-5h13M-6.5-1h9", "thin", x, y)],
        Glyph.Letter => [Svg.Path("M-10-7h20v14h-20Z", "open", x, y), Svg.Path("M-10-7 0 1.5 10-7", "thin", x, y)],
        Glyph.Referral => [Svg.Path("M-10-6.5h13l7 6.5-7 6.5h-13Z", $"{ink} edge", x, y)],
        Glyph.Seen => [Circle(x, y, 6.5, $"{ink} edge")],
        Glyph.NotSeen => [Circle(x, y, 6, ink == "ink" ? "open" : $"open {ink}-edge")],
        Glyph.Meeting => [Svg.Path("M-7.5-7.5h15v15h-15Z", $"{ink} edge", x, y)],
        Glyph.MeetingInPart => [Svg.Path("M-7-7h14v14h-14Z", "open", x, y), Svg.Path("M-7 7v-14h14Z", "ink", x, y)],
        Glyph.Decision => [Svg.Path("M-7-7h14v14h-14Z", "open", x, y)],
        Glyph.Missing => [Svg.Path("M-8-8h16v16h-16Z", "open dashed", x, y), Svg.Path("M-3.5-3.5l7 7M3.5-3.5l-7 7", "cross", x, y)],
        Glyph.Held => [Circle(x, y, 9, "open dashed"), Number("?", x, y + 5, "in-ink")],
        Glyph.Several => [Svg.Path("M-7-9h17v14h-17Z", "open", x, y), Svg.Path("M-10-6h17v15h-17Z", "open", x, y), Number(number?.ToString(CultureInfo.InvariantCulture) ?? "n", x - 1.5, y + 6.5, "in-ink")],
        _ => [Svg.Path("M-5.5-8h7l4 4v12h-11Z", "open", x, y), Svg.Path("M1.5-8v4h4M-2.5 0h5M-2.5 4h5", "thin", x, y)],
    };

    private static XElement Circle(double x, double y, double radius, string ink) => Svg.El("circle", ("cx", x), ("cy", y), ("r", radius), ("class", ink));

    private static XElement Number(string text, double x, double y, string ink) => Svg.Words(text, x, y, $"number {ink}", "middle");
}
