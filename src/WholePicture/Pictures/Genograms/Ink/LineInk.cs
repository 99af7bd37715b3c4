using System.Xml.Linq;
using WholePicture.Pictures.Drawing.Ink;
using WholePicture.Pictures.Genograms.Layout;

namespace WholePicture.Pictures.Genograms.Ink;

/// <summary>Draws couples and parents. No line says more than the statement behind it: dashed is one account, dotted assumed, plum disagreed.</summary>
internal static class LineInk
{
    public static IEnumerable<XElement> Draw(PlacedGenogram placed, string twin) => placed.Family.Unions.SelectMany(union => Union(union, [.. placed.Lines.Where(line => line.Union.Id == union.Id)], twin));

    private static IEnumerable<XElement> Union(Union union, IReadOnlyList<Drawn> lines, string twin)
    {
        // What leads to several of them at once is as sure as the surest
        var shared = lines.Where(line => line is { Child: null, Joins: false }).ToList();
        if (shared.Count > 0)
        {
            yield return Svg.El("g", ("aria-hidden", "true")).With(shared.Select(line => Path(line, $"family-line{Said.Dashes(union.Children.Select(child => child.Sureness).DefaultIfEmpty(union.Sureness).Max())}")));
        }

        if (union.Couple is { } couple)
        {
            var joins = lines.Where(line => line.Joins).ToList();
            yield return Said.In(twin, [couple], [.. joins.Select(line => Path(line, Ink(union))), .. joins.SelectMany(line => Marks(union, line))]);
        }

        foreach (var child in union.Children)
        {
            yield return Said.In(twin, child.Stated, [.. lines.Where(line => line.Child == child).Select(line => Path(line, Ink(child))), .. lines.Where(line => line.Child == child).TakeLast(1).SelectMany(line => Marks(child, line))]);
        }
    }

    private static string Ink(Union union) => union.State switch
    {
        CoupleState.Disagreed => "family-line plum dots",
        CoupleState.NotRecorded or CoupleState.NotACouple => "family-line dots",
        _ => $"family-line{Said.Dashes(union.Sureness)}",
    };

    private static string Ink(ChildLink child) => child.IsDisagreed ? "family-line plum dots"
        : child.Way is Way.Fostered ? "family-line foster"
        : $"family-line{Said.Dashes(child.Sureness)}";

    // On the level part: one slash for over, two short lines across for never a couple, words where agencies disagree
    private static IEnumerable<XElement> Marks(Union union, Drawn line)
    {
        var (from, to) = (line.Points[1], line.Points[2]);
        var (x, y) = (from.X + ((to.X - from.X) * 0.7), from.Y);

        return union.State switch
        {
            CoupleState.Over => [Svg.Path("M-5 9L5-9", "family-line slash", x, y)],
            CoupleState.NotACouple => [Svg.Path("M-6-6L6 6M6-6L-6 6", "family-line slash", x, y)],
            CoupleState.Disagreed => [Svg.Rect(x - 11, y - 9, 22, 18, "differ-box"), Svg.Words("≠", x, y + 5, "plum-text strong", "middle")],
            _ => [],
        };
    }

    // Adopted: brackets round the line; agencies disagree: the plum sign
    private static IEnumerable<XElement> Marks(ChildLink child, Drawn line)
    {
        var end = line.Points[^1];
        var y = end.Y - 11;

        return child.IsDisagreed ? [Svg.Rect(end.X - 9, y - 8, 18, 16, "differ-box"), Svg.Words("≠", end.X, y + 5, "plum-text strong", "middle")]
            : child.Way is Way.Adopted ? [Svg.Path("M-5-8h-5v16h5M5-8h5v16h-5", "family-line bracket", end.X, y)]
            : [];
    }

    private static XElement Path(Drawn line, string ink) => Svg.Path($"M{string.Join('L', line.Points.Select(point => FormattableString.Invariant($"{point.X:0.#} {point.Y:0.#}")))}", ink);
}
