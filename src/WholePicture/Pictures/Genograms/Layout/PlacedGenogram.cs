using WholePicture.Pictures.Drawing.Layout;

namespace WholePicture.Pictures.Genograms.Layout;

/// <summary>Somebody where they stand.</summary>
internal sealed record Standing(Member Member, double X, double Y, double Left, double Right)
{
    /// <summary>The ground they take with their words.</summary>
    public Box Box => new(X - Left, Y - Sizes.HalfRow, Left + Right, 2 * Sizes.HalfRow);
}

/// <summary>A family with everything in its place. Pure: the same family always lies in the same way.</summary>
internal sealed class PlacedGenogram
{
    private readonly Web web;
    private readonly double[] columns;
    private readonly double[] y;
    private readonly Ports ports;

    private PlacedGenogram(Web web, int[][] rows)
    {
        (this.web, Rows) = (web, rows);
        columns = Columns.Of(web, rows);
        ports = Ports.Of(web, columns);
        var gutters = Enumerable.Range(0, web.Rows).Select(row => new Gutter([.. ports.Nets.Where(net => net.Row == row)], ports)).ToList();
        HarmWays = Layout.HarmWays.Of(web, columns);
        var labels = Enumerable.Range(0, web.Rows).Select(row => web.Family.Households.Count(home => home.Members.Max(member => web.Slots[web.Of[member]].Row) == row)).ToList();
        y = new double[web.Rows];
        var down = Sizes.Margin;
        for (var row = 0; row < web.Rows; row++)
        {
            down += HarmWays.Height(row) + Sizes.HalfRow + 6;
            y[row] = down;
            down += Sizes.HalfRow + (labels[row] * Sizes.Label) + (row < web.Rows - 1 || gutters[row].Nets.Count > 0 ? gutters[row].Height : 0);
        }

        Labels = labels;
        Height = down + Sizes.Margin;
        Lines = [.. gutters.SelectMany(gutter => gutter.Nets.SelectMany(net => Lined(gutter, net)))];
        People = [.. web.Slots.Where(slot => slot.Member is not null).Select(slot => new Standing(slot.Member!, columns[slot.Number], y[slot.Row], slot.Left, slot.Right))];
        Width = People.Max(person => person.Box.Right) + Sizes.Margin;
        Crossings = Meeting.Crossings(Lines);
    }

    public Genogram Family => web.Family;

    public int[][] Rows { get; }

    public double Width { get; }

    public double Height { get; }

    public IReadOnlyList<Standing> People { get; }

    public IReadOnlyList<Drawn> Lines { get; }

    public HarmWays HarmWays { get; }

    public IReadOnlyList<int> Labels { get; }

    /// <summary>How often lines of the family cross.</summary>
    public int Crossings { get; }

    /// <summary>The middle of a row.</summary>
    public double RowAt(int row) => y[row];

    public Web Web => web;

    /// <summary>The family, placed.</summary>
    public static PlacedGenogram Place(Genogram family)
    {
        var web = Web.Weave(family);
        var placed = new PlacedGenogram(web, new Ordering(web, FirstOrder.Of(web)).Better());

        return placed.Crossings == 0 ? placed : Siblings.Better(placed);
    }

    /// <summary>The same family with its rows in this order.</summary>
    public static PlacedGenogram Place(Web web, int[][] rows) => new(web, rows);

    private IEnumerable<Drawn> Lined(Gutter gutter, Net net)
    {
        var under = y[net.Row] + Sizes.HalfRow + (Labels[net.Row] * Sizes.Label);
        var lie = gutter.Of(net);
        double leavesAt;
        if (net.Ups.Length == 2)
        {
            leavesAt = under + gutter.JoiningAt(net);
            yield return new(net.Number, net.Union, null, true, [new(ports.X[net.Ups[0]], Foot(net.Ups[0])), new(ports.X[net.Ups[0]], leavesAt), new(ports.X[net.Ups[1]], leavesAt), new(ports.X[net.Ups[1]], Foot(net.Ups[1]))]);
        }
        else
        {
            leavesAt = Foot(net.Ups[0]);
        }

        if (net.Downs.Length == 0)
        {
            yield break;
        }

        var reach = under + gutter.ReachingAt(net);
        var only = net.Downs.Length == 1 ? ChildAt(net, 0) : null;
        yield return new(net.Number, net.Union, only, false, [new(lie.Leaves, leavesAt), new(lie.Leaves, reach)]);
        yield return new(net.Number, net.Union, only, false, [new(lie.BarLow, reach), new(lie.BarHigh, reach)]);
        for (var place = 0; place < net.Downs.Length; place++)
        {
            var at = ports.X[net.Downs[place]];
            yield return new(net.Number, net.Union, ChildAt(net, place), false, Shoulder(net, place, at, reach));
        }
    }

    // Twins leave from one point; others straight down
    private IReadOnlyList<Spot> Shoulder(Net net, int place, double at, double reach)
    {
        var twins = net.IsJoint ? web.Family.Twins.FirstOrDefault(twins => twins.Union == net.Union.Id && twins.Children.Contains(net.Union.Children[place].Child)) : null;
        var head = Head(net.Downs[place]);
        if (twins is null)
        {
            return [new(at, reach), new(at, head)];
        }

        var middle = net.Downs.Where((_, other) => twins.Children.Contains(net.Union.Children[other].Child)).Average(down => ports.X[down]);

        return [new(middle, reach), new(at, reach + Sizes.Track - 3), new(at, head)];
    }

    private static ChildLink? ChildAt(Net net, int place) => net.IsJoint ? net.Union.Children[place] : null;

    private double Foot(int end) => ports.SlotOf[end] is { Member: { } member } slot ? y[slot.Row] + Shapes.Below(member.Figure, ports.X[end] - columns[slot.Number]) : y[ports.SlotOf[end].Row];

    private double Head(int end) => ports.SlotOf[end] is { Member: { } member } slot ? y[slot.Row] - Shapes.Above(member.Figure, ports.X[end] - columns[slot.Number]) : y[ports.SlotOf[end].Row];
}
