using System.Xml.Linq;
using WholePicture.Pictures.Drawing.Layout;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Pictures.Drawing.Ink;

/// <summary>The calendar along the top, and the lines of birth and today that run through every lane.</summary>
internal static class AxisInk
{
    private const double Months = 47;
    private const double AgeRow = 67;

    public static IEnumerable<XElement> Behind(PlacedSwimlane placed) => placed.Ticks
        .Where(tick => tick.IsLine)
        .Select(tick => Svg.Line(tick.X, Months - 11, tick.X, placed.Height - 1, "grid"));

    public static IEnumerable<XElement> Words(PlacedSwimlane placed) => placed.Ticks
        .Where(tick => tick.Words.Length > 0)
        .Select(tick => tick.IsAge
            ? Svg.Words(tick.Words, tick.X, AgeRow, char.IsAsciiDigit(tick.Words[0]) ? "age" : "quiet", tick.AtEnd ? "end" : null)
            : Svg.Words(tick.Words, tick.X + 4, Months, "quiet"));

    public static IEnumerable<XElement> Lines(PlacedSwimlane placed)
    {
        if (placed.Birth is { } birth)
        {
            yield return Svg.Line(birth, 20, birth, placed.Height - 1, "birth-line");
        }

        yield return Svg.Line(Frame.Today, 20, Frame.Today, placed.Height - 1, "today-line");
    }

    public static IEnumerable<XElement> Flags(PlacedSwimlane placed)
    {
        var today = London.Day(placed.Of.Reach.Today);
        if (placed.Birth is { } birth)
        {
            foreach (var part in Flag(birth, $"Born {Dates.Plain(placed.Of.Life.Born!.Value, today)}", "teal"))
            {
                yield return part;
            }
        }

        foreach (var part in Flag(Frame.Today, $"Today {Dates.Short(today, today)}", "ink"))
        {
            yield return part;
        }
    }

    private static IEnumerable<XElement> Flag(double x, string words, string ink)
    {
        var width = TextWidth.Of(words, bold: true) + 16;

        return [Svg.Rect(x - (width / 2), 0, width, 20, ink), Svg.Words(words, x, 15, "strong on-ink", "middle")];
    }
}
