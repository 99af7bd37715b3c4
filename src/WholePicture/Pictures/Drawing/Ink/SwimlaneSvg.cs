using System.Xml.Linq;
using WholePicture.Pictures.Drawing.Layout;

namespace WholePicture.Pictures.Drawing.Ink;

/// <summary>The swimlane as SVG: a group of links, each a piece in full words, each leading to the same piece in the text.</summary>
public static class SwimlaneSvg
{
    /// <summary>The drawing.</summary>
    /// <param name="swimlane">What is drawn.</param>
    /// <param name="twin">The address of the text that holds the same.</param>
    public static string Draw(Swimlane swimlane, string twin)
    {
        var placed = PlacedSwimlane.Place(swimlane);
        var linked = new Linked(twin);
        var svg = Svg.El("svg", ("viewBox", $"0 0 {Frame.Width} {placed.Height}"), ("class", "swimlane"), ("role", "group"), ("aria-labelledby", "swimlane-title swimlane-about"));

        svg.With(
        [
            new XElement("title", new XAttribute("id", "swimlane-title"), swimlane.Title),
            new XElement("desc", new XAttribute("id", "swimlane-about"), "The same, as text, is behind the link “Read this picture as text”."),
            Patterns(),
            Hidden([.. placed.Lanes.SelectMany((lane, place) => LaneInk.Ground(lane, place)), .. AxisInk.Behind(placed)]),
            .. Bars(placed, linked, LaneKind.Agency, LaneKind.Child),
            Hidden(AxisInk.Lines(placed)),
            .. Bars(placed, linked, LaneKind.Police),
            .. Bars(placed, linked, LaneKind.Disagreement, LaneKind.Help),
            .. placed.Lanes.SelectMany(lane => LaneInk.Spots(lane, linked)),
            Hidden([.. AxisInk.Words(placed), .. AxisInk.Flags(placed), .. placed.Lanes.SelectMany(LaneInk.Name), .. placed.Lanes.SelectMany(LaneInk.Words)]),
        ]);

        return svg.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>Whether a week is drawn wider after the birth than before it.</summary>
    public static bool HasTwoScales(Swimlane swimlane) => TimeScale.Of(swimlane.Reach).Legs.Count > 1;

    private static IEnumerable<XElement> Bars(PlacedSwimlane placed, Linked linked, params LaneKind[] kinds) =>
        placed.Lanes.Where(lane => kinds.Contains(lane.Lane.Kind)).SelectMany(lane => BarInk.Draw(lane, placed, linked));

    // Those who listen hear the marks, each with all its words, and not the scraps of text round them
    private static XElement Hidden(IEnumerable<XElement> drawn) => Svg.El("g", ("aria-hidden", "true")).With(drawn);

    private static XElement Patterns() => new("defs",
        Svg.El("pattern", ("id", "hatch"), ("width", 8.0), ("height", 8.0), ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(45)"))
            .With(Svg.Line(0, 0, 0, 8, "hatch-line")),
        Svg.El("pattern", ("id", "differ"), ("width", 12.0), ("height", 8.0), ("patternUnits", "userSpaceOnUse"))
            .With(Svg.Path("M0 5 3 2 9 6 12 5", "differ-line")));
}
