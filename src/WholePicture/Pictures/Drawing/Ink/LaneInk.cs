using System.Xml.Linq;
using WholePicture.Pictures.Drawing.Layout;

namespace WholePicture.Pictures.Drawing.Ink;

/// <summary>Draws a lane, back to front.</summary>
internal static class LaneInk
{
    /// <summary>Its ground and the hairline under it.</summary>
    public static IEnumerable<XElement> Ground(PlacedLane placed, int place) =>
    [
        Svg.Rect(0, placed.Top, Frame.Width, placed.Height, $"lane {placed.Lane.Kind switch
        {
            LaneKind.Child => "child",
            LaneKind.Disagreement => "disagree",
            LaneKind.Agency when place % 2 == 1 => "even",
            _ => "odd",
        }}"),
        Svg.Line(0, placed.Bottom, Frame.Width, placed.Bottom, "hair"),
    ];

    /// <summary>Its name, in two lines when it must be, and the line under it.</summary>
    public static IEnumerable<XElement> Name(PlacedLane placed)
    {
        var lane = placed.Lane;
        if (lane.Kind is LaneKind.Help)
        {
            return [Svg.Words(lane.Name, LaneName.Indent, placed.Top + 19, "name-quiet")];
        }

        var ink = lane.Kind switch { LaneKind.Child => "name teal-text", LaneKind.Disagreement => "name plum-text", _ => "name" };
        var lines = LaneName.Lines(lane.Name);
        var first = placed.Top + ((placed.Height - 50) / 2) + (lines.Count == 1 ? 23 : 14);
        var under = lines.Count == 1 ? 17 : 15;

        return
        [
            .. lines.Select((line, at) => Svg.Words(line, LaneName.Indent, first + (at * 15.5), lines.Count == 1 ? ink : $"{ink} tight")),
            Svg.Words(lane.Under, LaneName.Indent, first + ((lines.Count - 1) * 15.5) + under, "under"),
        ];
    }

    /// <summary>Its marks.</summary>
    public static IEnumerable<XElement> Spots(PlacedLane placed, Linked linked) => placed.Spots.Select(spot => linked.To(
        spot.Spot.Pieces,
        placed.Lane.Kind is LaneKind.Disagreement
            ? [Svg.El("circle", ("cx", spot.X), ("cy", spot.Y), ("r", 5.5), ("class", "plum-open"))]
            : GlyphInk.Draw(spot.Spot.Glyph, spot.X, spot.Y, spot.Spot.Glyph is Glyph.Several ? spot.Spot.Pieces.Count : spot.Spot.Number, placed.Lane.Kind is LaneKind.Child ? "teal" : "ink")));

    /// <summary>Its words.</summary>
    public static IEnumerable<XElement> Words(PlacedLane placed) => placed.Labels.SelectMany(label => label.Lines.Select((line, at) =>
        Svg.Words(line, label.X, label.Y + (at * Label.Leading), $"{label.Ink}{(label.Ink.Length > 0 && label.Ink != "quiet" ? "-text" : "")} {(label.Strong ? "strong" : "")} backed {Backing(placed)}".Trim(), label.AtEnd ? "end" : null)));

    private static string Backing(PlacedLane placed) => placed.Lane.Kind switch
    {
        LaneKind.Child => "on-child",
        LaneKind.Disagreement => "on-disagree",
        LaneKind.Help => "on-none",
        _ => "",
    };
}
