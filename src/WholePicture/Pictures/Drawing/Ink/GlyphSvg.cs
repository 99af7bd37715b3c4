using System.Xml.Linq;

namespace WholePicture.Pictures.Drawing.Ink;

/// <summary>One mark by itself, for keys and lists.</summary>
public static class GlyphSvg
{
    private const double Size = 28;

    /// <summary>The mark.</summary>
    public static string Draw(Glyph glyph, int? number = null) =>
        Svg.El("svg", ("class", "glyph swimlane-ink"), ("width", Size), ("height", Size), ("viewBox", "-14 -14 28 28"), ("aria-hidden", "true"), ("focusable", "false"))
            .With(GlyphInk.Draw(glyph, 0, 0, number))
            .ToString(SaveOptions.DisableFormatting);
}
