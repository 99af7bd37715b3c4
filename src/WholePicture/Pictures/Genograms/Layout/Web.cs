namespace WholePicture.Pictures.Genograms.Layout;

/// <summary>A place in a row: somebody, or the line of somebody in another row that passes through.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Row">Its row, from 0 at the top.</param>
/// <param name="Member">Who; null for a line that passes.</param>
/// <param name="Left">From its middle to its left edge.</param>
/// <param name="Right">From its middle to its right edge.</param>
internal sealed record Slot(int Number, int Row, Member? Member, double Left, double Right);

/// <summary>Lines between one row and the next: from one or two places above to any number below.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Row">The row above.</param>
/// <param name="Ups">Places above.</param>
/// <param name="Downs">Places below.</param>
/// <param name="Union">The union it belongs to.</param>
/// <param name="IsJoint">Whether it is the union's own; else it only leads to or from another row.</param>
internal sealed record Net(int Number, int Row, int[] Ups, int[] Downs, Union Union, bool IsJoint);

/// <summary>A family as rows of places with lines between neighbouring rows. People side by side without a line pull at each other.</summary>
internal sealed class Web
{
    private readonly List<Slot> slots = [];
    private readonly List<Net> nets = [];
    private readonly Net[][] touching;
    private readonly HashSet<(int, int)> harmed;

    private Web(Genogram family)
    {
        Family = family;
        var rows = new Generations(family).Rows();
        Of = family.Members.ToDictionary(member => member.Id, member => Add(rows[member.Id], member).Number);
        foreach (var union in family.Unions)
        {
            Join(union, rows);
        }

        touching = [.. slots.Select(slot => nets.Where(net => net.Ups.Contains(slot.Number) || net.Downs.Contains(slot.Number)).ToArray())];
        harmed = [.. family.Harms.Select(harm => (Of[harm.From], Of[harm.To])).SelectMany(pair => new[] { pair, (pair.Item2, pair.Item1) })];
        Rows = slots.Max(slot => slot.Row) + 1;
        Pulls = [.. family.Households.SelectMany(home => home.Members.Skip(1).Select(member => (Of[home.Members[0]], Of[member])))
            .Concat(family.Harms.Select(harm => (Of[harm.From], Of[harm.To])))
            .Where(pair => slots[pair.Item1].Row == slots[pair.Item2].Row)];
    }

    public Genogram Family { get; }

    public IReadOnlyList<Slot> Slots => slots;

    public IReadOnlyList<Net> Nets => nets;

    public int Rows { get; }

    public IReadOnlyDictionary<string, int> Of { get; }

    public IReadOnlyList<(int One, int Other)> Pulls { get; }

    /// <summary>The nets a place is part of.</summary>
    public IReadOnlyList<Net> Touching(int slot) => touching[slot];

    /// <summary>Room for the words of harm between two who stand side by side.</summary>
    public double Between(int one, int other) => harmed.Contains((one, other)) ? Sizes.HarmRoom : 0;

    public static Web Weave(Genogram family) => new(family);

    private void Join(Union union, IReadOnlyDictionary<string, int> rows)
    {
        var row = union.Parents.Max(parent => rows[parent]);
        int[] ups = [.. union.Parents.Select(parent => Down(Of[parent], row, union))];
        int[] downs = [.. union.Children.Select(child => Up(Of[child.Child], row + 1, union))];
        Net(row, ups, downs, union, true);
    }

    // From somebody in a higher row, through each row between
    private int Down(int from, int row, Union union)
    {
        while (slots[from].Row < row)
        {
            var next = Add(slots[from].Row + 1, null).Number;
            Net(slots[from].Row, [from], [next], union, false);
            from = next;
        }

        return from;
    }

    private int Up(int to, int row, Union union)
    {
        while (slots[to].Row > row)
        {
            var next = Add(slots[to].Row - 1, null).Number;
            Net(slots[next].Row, [next], [to], union, false);
            to = next;
        }

        return to;
    }

    private void Net(int row, int[] ups, int[] downs, Union union, bool joint) => nets.Add(new(nets.Count, row, ups, downs, union, joint));

    private Slot Add(int row, Member? member)
    {
        var words = member?.Words.Select((line, place) => Lettering.Width(line, place == 0)).DefaultIfEmpty(0).Max() ?? 0;
        var slot = new Slot(slots.Count, row, member, member is null ? 6 : Sizes.Half + 4, member is null ? 6 : Sizes.Words + Math.Min(words, Sizes.WidestWords));
        slots.Add(slot);

        return slot;
    }
}
