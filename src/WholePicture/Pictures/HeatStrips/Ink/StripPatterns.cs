using System.Xml.Linq;
using WholePicture.Pictures.Drawing.Ink;

namespace WholePicture.Pictures.HeatStrips.Ink;

/// <summary>The hatches: open for one entry, close for two, dense for three and more; crossed where nobody looked.</summary>
internal static class StripPatterns
{
    private const double Cross = 6;

    /// <summary>All of them, for one strip on the page.</summary>
    public static XElement Of(string name) => new("defs",
        Lines(Hatch(name, 1), 6), Lines(Hatch(name, 2), 4), Lines(Hatch(name, 3), 2.6),
        Svg.El("pattern", ("id", Crossed(name)), ("width", Cross), ("height", Cross), ("patternUnits", "userSpaceOnUse"))
            .With(Svg.Path("M0 0 6 6M6 0 0 6", "cross-line")));

    /// <summary>The hatch of so many entries.</summary>
    public static string Hatch(string name, int entries) => $"hatch-{entries}-{name}";

    /// <summary>Where nobody looked.</summary>
    public static string Crossed(string name) => $"crossed-{name}";

    private static XElement Lines(string id, double apart) => Svg.El("pattern", ("id", id), ("width", apart), ("height", apart), ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(45)"))
        .With(Svg.Line(0, 0, 0, apart, "count-line"));
}
