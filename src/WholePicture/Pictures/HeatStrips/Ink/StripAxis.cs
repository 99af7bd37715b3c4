using System.Globalization;
using System.Xml.Linq;
using WholePicture.Pictures.Drawing.Ink;
using WholePicture.Pictures.Drawing.Layout;

namespace WholePicture.Pictures.HeatStrips.Ink;

/// <summary>The months along the top, the lines between the rows, the birth, and what the sums are sums of.</summary>
internal static class StripAxis
{
    private static readonly CultureInfo english = CultureInfo.GetCultureInfo("en-GB");

    public static IEnumerable<XElement> Behind(HeatStrip strip, StripFrame frame)
    {
        var (foot, end) = (frame.Height(strip), frame.Left);
        for (var month = FirstOfMonth(strip.First); month < strip.Monday(strip.Weeks); month = month.AddMonths(1))
        {
            var x = frame.Left + ((month.DayNumber - strip.First.DayNumber) * frame.Cell / HeatStrip.Days);
            var words = month.ToString(month.Month == 1 || end == frame.Left ? "MMM yyyy" : "MMM", english).Replace("Sept", "Sep", StringComparison.Ordinal);

            yield return Svg.Line(x, 24, x, foot, "grid");

            if (x + 4 >= end && x + 4 + TextWidth.Of(words) < frame.Right)
            {
                yield return Svg.Words(words, x + 4, 44, "");

                end = x + TextWidth.Of(words) + 10;
            }
        }

        for (var row = 0; row <= strip.Rows.Count; row++)
        {
            yield return Svg.Line(0, frame.RowTop(strip, row), frame.Width, frame.RowTop(strip, row), "hair");
        }
    }

    public static IEnumerable<XElement> InFront(HeatStrip strip, StripFrame frame)
    {
        yield return Svg.Words("total", frame.Width - 62, 44, "under", "middle");
        yield return Svg.Words("agencies", frame.Width, 44, "under", "end");

        if (strip.Birth is { } week)
        {
            var (x, words) = (frame.X(week), "Born this week");
            var left = Math.Min(x, frame.Right - TextWidth.Of(words, bold: true) - 12);

            yield return Svg.Line(x, 0, x, frame.Height(strip), "birth-line");
            yield return Svg.Rect(left, 0, TextWidth.Of(words, bold: true) + 12, 22, "birth-flag");
            yield return Svg.Words(words, left + 6, 15.5, "on-ink strong");
        }
    }

    private static DateOnly FirstOfMonth(DateOnly day) => day.Day == 1 ? day : new DateOnly(day.Year, day.Month, 1).AddMonths(1);
}
