namespace WholePicture.Pictures.Genograms.Layout;

/// <summary>The way of a line of harm, or of one that cannot be so: over the heads of a row, so that it passes through nobody.</summary>
/// <param name="Harm">The harm; null for a line that closes a ring.</param>
/// <param name="Loop">The line that closes a ring.</param>
/// <param name="Row">Over the heads of which row it runs.</param>
/// <param name="Track">At which height, from 0 right over the heads.</param>
/// <param name="From">From where along the row.</param>
/// <param name="To">To where.</param>
/// <param name="FromRow">In which row it begins.</param>
/// <param name="ToRow">In which row it ends.</param>
/// <param name="IsRound">Whether rows lie between, so that it goes round by the edge.</param>
internal sealed record HarmWay(Harm? Harm, Loop? Loop, int Row, int Track, double From, double To, int FromRow, int ToRow, bool IsRound)
{
    /// <summary>How far from the left edge it goes round.</summary>
    public const double Edge = 12;

    /// <summary>From where to where it runs over the heads.</summary>
    public (double Low, double High) Over => IsRound ? (Edge, FromRow < ToRow ? To : From) : (Math.Min(From, To), Math.Max(From, To));
}

/// <summary>All of them, each with a place of its own.</summary>
internal sealed class HarmWays
{
    private const double First = 7;
    private const double Step = 6;

    private readonly Web web;
    private readonly double[] columns;
    private readonly Dictionary<(int Slot, bool Right), int> taken = [];
    private readonly List<HarmWay> all = [];

    private HarmWays(Web web, double[] columns)
    {
        (this.web, this.columns) = (web, columns);
        var found = web.Family.Harms.Select(harm => Way(harm.From, harm.To, harm, null))
            .Concat(web.Family.Loops.Where(loop => loop.Parent != loop.Child).Select(loop => Way(loop.Parent, loop.Child, null, loop)))
            .OrderBy(route => route.Over.High - route.Over.Low).ToList();
        foreach (var route in found)
        {
            var (low, high) = route.Over;
            var track = all.Where(other => other.Row == route.Row && other.Over.Low < high + 8 && other.Over.High > low - 8).Select(other => other.Track + 1).DefaultIfEmpty(0).Max();
            all.Add(route with { Track = track });
        }
    }

    public IReadOnlyList<HarmWay> All => all;

    public static HarmWays Of(Web web, double[] columns) => new(web, columns);

    /// <summary>How much room they take over the heads of a row.</summary>
    public double Height(int row) => all.Where(route => route.Row == row).Select(route => (route.Track + 1) * Sizes.HarmTrack).DefaultIfEmpty(0).Max();

    // In one row over its heads; else over the heads of the lower one, to the foot of the upper
    private HarmWay Way(string from, string to, Harm? harm, Loop? loop)
    {
        var (one, other) = (web.Slots[web.Of[from]], web.Slots[web.Of[to]]);
        var right = columns[other.Number] >= columns[one.Number];

        return new(harm, loop, Math.Max(one.Row, other.Row), 0, Port(one.Number, right), Port(other.Number, !right), one.Row, other.Row, Math.Abs(one.Row - other.Row) > 1);
    }

    private double Port(int slot, bool right)
    {
        var count = taken.GetValueOrDefault((slot, right));
        taken[(slot, right)] = count + 1;
        var aside = First + (Step * (count % 3)) + (count / 3 * 2);

        return columns[slot] + (right ? aside : -aside);
    }
}
