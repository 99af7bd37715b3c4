using System.Xml.Linq;
using WholePicture.Pictures.Drawing.Ink;
using WholePicture.Pictures.Genograms.Layout;

namespace WholePicture.Pictures.Genograms.Ink;

/// <summary>Draws a person: shape, age, a cross for the dead, a second edge for the child whose family it is, words beside.</summary>
internal static class PersonInk
{
    private const double Line = 15;

    public static XElement Draw(Standing person, string twin)
    {
        var (member, x, y) = (person.Member, person.X, person.Y);
        var ink = $"person{(member.IsNamed ? "" : " dashed")}";

        return Said.In(twin, [member.Stated],
        [
            Shape(member.Figure, x, y, Sizes.Half, ink),
            .. member.IsChild ? [Shape(member.Figure, x, y, Sizes.Half - 4, "person inner")] : Array.Empty<XElement>(),
            .. member.HasDied ? [Svg.Path(FormattableString.Invariant($"M{-Sizes.Half} {-Sizes.Half}L{Sizes.Half} {Sizes.Half}M{Sizes.Half} {-Sizes.Half}L{-Sizes.Half} {Sizes.Half}"), "died", x, y)] : Array.Empty<XElement>(),
            .. member.Inside.Length > 0 ? [Svg.Words(member.Inside, x, y + (member.Figure is Figure.Unborn ? 14 : 6), "age-inside", "middle")] : Array.Empty<XElement>(),
            .. Words(member, x, y),
        ]);
    }

    /// <summary>A shape round a middle.</summary>
    public static XElement Shape(Figure figure, double x, double y, double half, string ink) => figure switch
    {
        Figure.Man => Svg.Rect(x - half, y - half, 2 * half, 2 * half, ink),
        Figure.Woman => Svg.El("circle", ("cx", x), ("cy", y), ("r", half), ("class", ink)),
        Figure.Unborn => Svg.Path(FormattableString.Invariant($"M0 {-half}L{half} {half}H{-half}Z"), ink, x, y),
        _ => Svg.Path(FormattableString.Invariant($"M0 {-half - 4}L{half + 4} 0 0 {half + 4} {-half - 4} 0Z"), ink, x, y),
    };

    private static IEnumerable<XElement> Words(Member member, double x, double y)
    {
        var lines = Lettering.Fit(member.Words);
        var first = y + 5 - ((lines.Count - 1) * Line / 2);

        return lines.Select((line, place) => Svg.Words(line.Text, x + Sizes.Words, first + (place * Line), line.Bold ? "strong backed" : "backed"));
    }
}
