using System.Globalization;
using System.Xml.Linq;

namespace WholePicture.Pictures.Drawing.Ink;

/// <summary>Writes SVG. Colours come from classes, so that night, print and a reader's own colours need no second drawing.</summary>
internal static class Svg
{
    /// <summary>An element.</summary>
    public static XElement El(string name, params (string Name, object? Value)[] attributes) =>
        new(name, attributes.Where(attribute => attribute.Value is not null).Select(attribute => new XAttribute(attribute.Name, Text(attribute.Value!))));

    /// <summary>An element with others in it.</summary>
    public static XElement With(this XElement element, params IEnumerable<XNode?> inside)
    {
        element.Add(inside.Where(node => node is not null));

        return element;
    }

    /// <summary>A line.</summary>
    public static XElement Line(double x1, double y1, double x2, double y2, string ink) => El("line", ("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2), ("class", ink));

    /// <summary>A rectangle.</summary>
    public static XElement Rect(double x, double y, double width, double height, string ink) =>
        El("rect", ("x", x), ("y", y), ("width", width), ("height", height), ("class", ink));

    /// <summary>A path.</summary>
    public static XElement Path(string d, string ink, double x = 0, double y = 0) =>
        El("path", ("d", d), ("class", ink), ("transform", x == 0 && y == 0 ? null : $"translate({Text(x)} {Text(y)})"));

    /// <summary>Words. Hidden from those who listen: every mark already says all of itself.</summary>
    public static XElement Words(string words, double x, double y, string ink, string? anchor = null)
    {
        var text = El("text", ("x", x), ("y", y), ("class", ink), ("text-anchor", anchor));
        text.Value = words;

        return text;
    }

    /// <summary>A number as SVG writes it.</summary>
    private static string Text(object value) => value is double number ? Math.Round(number, 1).ToString(CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
