using System.Xml.Linq;
using WholePicture.Pictures.Drawing.Layout;

namespace WholePicture.Pictures.Drawing.Ink;

/// <summary>Draws the two sides of a disagreement, patterned since they first differed, and the box that says how long nobody asked.</summary>
internal static class DisagreementInk
{
    public static IEnumerable<XElement> Draw(PlacedLane placed, Bar bar)
    {
        var (first, second) = (placed.Top + DisagreementLayout.First, placed.Top + DisagreementLayout.Second);
        yield return Svg.Rect(bar.Left, bar.Y, bar.Right - bar.Left, placed.Height - 8, "differ");

        foreach (var (y, ink) in new[] { (first, "side"), (second, "side dashes") })
        {
            var spots = placed.Spots.Where(spot => Math.Abs(spot.Y - y) < 1).ToList();
            if (spots.Count > 0)
            {
                yield return Svg.Line(spots.Min(spot => spot.X), y, Frame.Today, y, ink);
            }
        }

        var left = Frame.Today - 8 - DisagreementLayout.BoxWidth;
        var words = bar.Stretch.Caption.Split(" for ");
        yield return Svg.Rect(left, placed.Top + 12, DisagreementLayout.BoxWidth, 38, "differ-box");
        yield return Svg.Words(words[0], left + (DisagreementLayout.BoxWidth / 2), placed.Top + 28, "plum-text strong", "middle");
        yield return Svg.Words($"for {words[^1]}", left + (DisagreementLayout.BoxWidth / 2), placed.Top + 43, "plum-text", "middle");
    }
}
