using System.Xml.Linq;
using WholePicture.Pictures.Drawing.Layout;

namespace WholePicture.Pictures.Drawing.Ink;

/// <summary>Draws what lasts: levels, silences, delays, and the time an answer stays open.</summary>
internal static class BarInk
{
    public static IEnumerable<XElement> Draw(PlacedLane placed, PlacedSwimlane whole, Linked linked) => placed.Bars
        .Select(bar => linked.To([bar.Stretch.Piece], placed.Lane.Kind is LaneKind.Disagreement ? DisagreementInk.Draw(placed, bar) : One(bar, placed, whole)))
        .Concat(Notes(placed, linked));

    // Words alone are a piece too
    private static IEnumerable<XElement> Notes(PlacedLane placed, Linked linked) => placed.Lane.Kind is LaneKind.Disagreement ? [] : placed.Lane.Stretches
        .Where(stretch => stretch.Kind is StretchKind.Note)
        .Select(stretch => linked.To([stretch.Piece], [Svg.Rect(Frame.Left, placed.Top + 6, 4, placed.Height - 12, "none")]));

    private static IEnumerable<XElement> One(Bar bar, PlacedLane placed, PlacedSwimlane whole) => bar.Stretch.Kind switch
    {
        StretchKind.Help => [Svg.Rect(bar.Left, bar.Y, bar.Right - bar.Left, 20, "help")],
        StretchKind.Work => [Svg.Rect(bar.Left, bar.Y, bar.Right - bar.Left, 20, "work")],
        StretchKind.Silence => [Svg.Rect(bar.Left, bar.Y, bar.Right - bar.Left, 32, "silence"), Svg.Rect(bar.Left, bar.Y, bar.Right - bar.Left, 32, "hatch")],
        StretchKind.AtOnce => bar.Ticks.SelectMany(tick => Fall(tick, bar.Y, whole, "teal-line", "teal")),
        StretchKind.NoArrival => [.. Ticks(bar), Svg.Line(bar.Left, bar.Y, Frame.Today - 4, bar.Y, "delay dashes")],
        _ => [.. Fall(bar.Right, bar.Y + 4, whole, "delay-fall", "brick"), Svg.Line(bar.Left, bar.Y, bar.Right, bar.Y, "delay"), .. Ticks(bar), Svg.Line(bar.Right, bar.Y - 6, bar.Right, bar.Y + 6, "delay-end")],
    };

    private static IEnumerable<XElement> Ticks(Bar bar) => bar.Ticks.Select(tick => Svg.Line(tick, bar.Y - 5, tick, bar.Y + 5, "delay-end"));

    // Down through everybody who was not told, to social care
    private static IEnumerable<XElement> Fall(double x, double from, PlacedSwimlane whole, string line, string head)
    {
        if (whole.Of.SocialCare is not { } lane || whole.Lanes.FirstOrDefault(placed => placed.Lane == lane) is not { } placed)
        {
            yield break;
        }

        var end = placed.Top + 12;

        yield return Svg.Line(x, from, x, end - 6, line);
        yield return Svg.Path("M-4-7h8l-4 7Z", head, x, end);
    }
}
