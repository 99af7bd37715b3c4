using System.Xml.Linq;
using WholePicture.Pictures.Drawing.Ink;
using WholePicture.Pictures.Genograms.Ink;
using WholePicture.Pictures.Genograms.Layout;

namespace WholePicture.Pictures.EcoMaps;

/// <summary>The services as SVG: the family in the middle, a service in each box, half of them on either side, so that no two lines cross however many there are.</summary>
public static class EcoMapSvg
{
    private const double Wide = 240;
    private const double Gap = 14;
    private const double Width = 760;
    private const double Radius = 58;
    private const double Line = 16;
    private const double Margin = 10;

    /// <summary>The drawing.</summary>
    public static string Draw(EcoMap map)
    {
        var (left, lines) = ((map.Services.Count + 1) / 2, map.Services.Select(Lines).ToList());
        var tall = (lines.Select(of => of.Count).DefaultIfEmpty(0).Max() * Line) + 18;
        var height = Math.Max((left * (tall + Gap)) + Gap, (2 * Radius) + (2 * Gap));
        var svg = Svg.El("svg", ("viewBox", FormattableString.Invariant($"0 0 {Width} {height}")), ("width", Width), ("height", height), ("class", "swimlane-ink genogram ecomap"), ("role", "group"), ("aria-labelledby", "ecomap-title ecomap-about"));
        svg.With(
        [
            new XElement("title", new XAttribute("id", "ecomap-title"), map.Title),
            new XElement("desc", new XAttribute("id", "ecomap-about"), "The same, as text, stands under the heading “Services, as text”."),
            .. map.Services.Select((service, place) => Service(service, lines[place], tall, place % 2 == 0, place / 2, place % 2 == 0 ? left : map.Services.Count - left, height)),
            Svg.El("g", ("aria-hidden", "true")).With(Svg.El("circle", ("cx", Width / 2), ("cy", height / 2), ("r", Radius), ("class", "person")), Svg.Words(map.Middle, Width / 2, height / 2, "strong", "middle"), Svg.Words("and the family", Width / 2, (height / 2) + Line, "", "middle")),
        ]);

        return svg.ToString(SaveOptions.DisableFormatting);
    }

    // Who it is and who works there may be long: each takes two lines where it must
    private static List<(string Words, bool Bold)> Lines(ServiceRound service) =>
        [.. service.Words.SelectMany((words, place) => Lettering.Two(words, place == 0, Wide - (2 * Margin)).Select(line => (line, place == 0)))];

    private static XElement Service(ServiceRound service, List<(string Words, bool Bold)> lines, double tall, bool isLeft, int place, int count, double height)
    {
        var x = isLeft ? 1 : Width - Wide - 1;
        var y = ((height - (count * (tall + Gap))) / 2) + (Gap / 2) + (place * (tall + Gap));
        var (from, to) = (new Spot(isLeft ? x + Wide : x, y + (tall / 2)), Edge(isLeft, place, count, height));
        var (half, ended) = (new Spot((from.X + to.X) / 2, (from.Y + to.Y) / 2), service.State is ServiceState.Ended);

        return Said.In("", [service.Stated],
        [
            Svg.Line(from.X, from.Y, to.X, to.Y, $"family-line{Dashes(service.State)}"),
            .. ended ? [Svg.Path("M0-9V9", "family-line slash", half.X, half.Y)] : Array.Empty<XElement>(),
            Svg.El("rect", ("x", x), ("y", y), ("width", Wide), ("height", tall), ("rx", 8.0), ("class", "person")),
            .. lines.Select((line, at) => Svg.Words(line.Words, x + Margin, y + 21 + (at * Line), line.Bold ? "strong" : "")),
        ]);
    }

    // Spread over the half of the circle that faces them
    private static Spot Edge(bool isLeft, int place, int count, double height)
    {
        var angle = (((place + 0.5) / count) - 0.5) * Math.PI * 0.8;

        return new((Width / 2) + ((isLeft ? -1 : 1) * Radius * Math.Cos(angle)), (height / 2) + (Radius * Math.Sin(angle)));
    }

    /// <summary>How the line of a service is drawn.</summary>
    public static string Dashes(ServiceState state) => state switch { ServiceState.AtWork => "", ServiceState.NobodyNamed => " dashes", _ => " dots" };
}
