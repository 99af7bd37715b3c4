namespace WholePicture.Pictures.Genograms.Layout;

/// <summary>Gives each line that meets a shape a place of its own on the shape's edge. The nets that come out point at ends, no longer at places.</summary>
internal sealed class Ports
{
    private readonly List<double> x = [];

    private Ports(Web web, double[] columns)
    {
        var lies = web.Nets.ToDictionary(net => net.Number, net => new Lie(net, columns));
        var joining = web.Nets.Where(net => net.Ups.Length > 1).GroupBy(net => net.Row).SelectMany(row => Tracks.Joining([.. row.Select(net => lies[net.Number])])).ToDictionary(track => track.Net, track => track.Track);
        var ends = new Dictionary<(int Net, int Slot, bool Up), int>();
        foreach (var slot in web.Slots)
        {
            Fan(web.Touching(slot.Number).Where(net => net.Ups.Contains(slot.Number)).OrderBy(net => Side(net, slot.Number, columns))
                .ThenBy(net => Side(net, slot.Number, columns) * -joining.GetValueOrDefault(net.Number)), slot, true, columns, ends);
            Fan(web.Touching(slot.Number).Where(net => net.Downs.Contains(slot.Number)).OrderBy(net => lies[net.Number].Leaves), slot, false, columns, ends);
        }

        Nets = [.. web.Nets.Select(net => net with { Ups = [.. net.Ups.Select(up => ends[(net.Number, up, true)])], Downs = [.. net.Downs.Select(down => ends[(net.Number, down, false)])] })];
        X = [.. x];
    }

    public IReadOnlyList<Net> Nets { get; }

    public double[] X { get; }

    /// <summary>Which place an end is at.</summary>
    public List<Slot> SlotOf { get; } = [];

    public static Ports Of(Web web, double[] columns) => new(web, columns);

    // To the left before straight down before to the right. Of those to one side the lowest leaves nearest the middle
    private static int Side(Net net, int slot, double[] columns) => net.Ups.Length == 1 ? 0 : Math.Sign(net.Ups.Where(up => up != slot).Sum(up => columns[up] - columns[slot]));

    private void Fan(IEnumerable<Net> nets, Slot slot, bool up, double[] columns, Dictionary<(int, int, bool), int> ends)
    {
        var all = nets.ToList();
        for (var place = 0; place < all.Count; place++)
        {
            ends[(all[place].Number, slot.Number, up)] = x.Count;
            x.Add(columns[slot.Number] + ((place - ((all.Count - 1) / 2.0)) * Sizes.Port));
            SlotOf.Add(slot);
        }
    }
}
