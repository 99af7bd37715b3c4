using System.Text;
using System.Xml.Linq;
using WholePicture.Pictures.Drawing.Ink;
using WholePicture.Pictures.Genograms.Layout;

namespace WholePicture.Pictures.Genograms.Ink;

/// <summary>Draws harm, from whoever is said to have done it to whoever was hurt: the line gives the kind, a filled head that it is held by two or was seen.</summary>
internal static class HarmInk
{
    public static IEnumerable<XElement> Draw(PlacedGenogram placed, string twin) =>
    [
        .. placed.HarmWays.All.Select(route => route.Loop is { } loop ? Said.In(twin, [loop.Stated], Loop(placed, route)) : Said.In(twin, [route.Harm!.Stated], Harm(placed, route))),
        .. placed.Family.Loops.Where(loop => loop.Parent == loop.Child).Select(loop => Said.In(twin, [loop.Stated], Itself(placed.People.First(person => person.Member.Id == loop.Child)))),
    ];

    private static IEnumerable<XElement> Harm(PlacedGenogram placed, HarmWay route)
    {
        var harm = route.Harm!;
        var ways = Ways(placed, route);
        var dashes = Said.Dashes(harm.Sureness);
        var (low, high) = route.Over;
        yield return Svg.Path(string.Concat(ways.Legs.Select(leg => $"M{string.Join('L', leg.Select(Text))}")), $"harm leg{dashes}");
        yield return Svg.Path(Wavy(harm.Kind, low, high, ways.Y), $"harm {harm.Kind.ToString().ToLowerInvariant()}{dashes}");
        yield return Svg.Path(ways.DownAtEnd ? "M-4-9 0 0 4-9Z" : "M-4 9 0 0 4 9Z", harm.Sureness is Sureness.Held ? "harm-head" : "harm-head open-head", ways.End.X, ways.End.Y);
        if (Lettering.Width(harm.Label) <= high - low - 4)
        {
            yield return Svg.Words(harm.Label, (low + high) / 2, ways.Y - 8, "harm-words backed", "middle");
        }
    }

    private static IEnumerable<XElement> Loop(PlacedGenogram placed, HarmWay route)
    {
        var ways = Ways(placed, route);
        var (low, high) = route.Over;
        yield return Svg.Path($"{string.Concat(ways.Legs.Select(leg => $"M{string.Join('L', leg.Select(Text))}"))}M{Text(new(low, ways.Y))}L{Text(new(high, ways.Y))}", "family-line plum dots");
        yield return Svg.Words("Cannot be so", (low + high) / 2, ways.Y - 5, "plum-text strong backed", "middle");
    }

    private static IEnumerable<XElement> Itself(Standing person) =>
    [
        Svg.Path("M-12-22C-34-58 34-58 12-22", "family-line plum dots", person.X, person.Y),
        Svg.Words("Cannot be so", person.X + 20, person.Y - Sizes.HalfRow + 2, "plum-text strong backed"),
    ];

    private static (double Y, IReadOnlyList<IReadOnlyList<Spot>> Legs, Spot End, bool DownAtEnd) Ways(PlacedGenogram placed, HarmWay route)
    {
        var y = placed.RowAt(route.Row) - Sizes.HalfRow - 9 - (route.Track * Sizes.HarmTrack);
        Spot from = At(placed, route.From, route.FromRow, route.Row), to = At(placed, route.To, route.ToRow, route.Row);
        if (!route.IsRound)
        {
            return (y, [[from, new(route.From, y)], [new(route.To, y), to]], to, to.Y > y);
        }

        // Round by the edge, past the rows between
        var upper = route.FromRow < route.ToRow ? from : to;
        var lower = route.FromRow < route.ToRow ? to : from;
        var under = placed.RowAt(Math.Min(route.FromRow, route.ToRow)) + Sizes.HalfRow + 3;

        return (y, [[upper, new(upper.X, under), new(HarmWay.Edge, under), new(HarmWay.Edge, y)], [new(lower.X, y), lower]], to, to == lower);
    }

    // On the head of whoever stands in the row it runs over; else on the foot of whoever stands higher
    private static Spot At(PlacedGenogram placed, double x, int row, int over)
    {
        var person = placed.People.Where(one => placed.Web.Slots[placed.Web.Of[one.Member.Id]].Row == row).MinBy(one => Math.Abs(one.X - x))!;
        var aside = x - person.X;

        return new(x, row == over ? person.Y - Shapes.Above(person.Member.Figure, aside) : person.Y + Shapes.Below(person.Member.Figure, aside));
    }

    /// <summary>The line of a kind of harm.</summary>
    public static string Wavy(HarmKind kind, double low, double high, double y) => kind switch
    {
        HarmKind.Physical => Zigzag(low, high, y),
        HarmKind.Sexual => Zigzag(low, high, y - 2.5) + Zigzag(low, high, y + 2.5),
        HarmKind.Threats => Wave(low, high, y),
        _ => $"M{Text(new(low, y))}L{Text(new(high, y))}",
    };

    private static string Zigzag(double low, double high, double y)
    {
        var path = new StringBuilder($"M{Text(new(low, y))}");
        for (var (x, up) = (low + 4, true); x < high; x += 8, up = !up)
        {
            path.Append('L').Append(Text(new(x, y + (up ? -5 : 5))));
        }

        return path.Append('L').Append(Text(new(high, y))).ToString();
    }

    private static string Wave(double low, double high, double y)
    {
        var path = new StringBuilder($"M{Text(new(low, y))}");
        for (var (x, up) = (low, true); x + 12 <= high; x += 12, up = !up)
        {
            path.Append('Q').Append(Text(new(x + 6, y + (up ? -8 : 8)))).Append(' ').Append(Text(new(x + 12, y)));
        }

        return path.Append('L').Append(Text(new(high, y))).ToString();
    }

    private static string Text(Spot spot) => FormattableString.Invariant($"{spot.X:0.#} {spot.Y:0.#}");
}
