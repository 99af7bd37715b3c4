using System.Runtime.CompilerServices;

namespace WholePicture.Pictures.Genograms.Layout;

/// <summary>
/// How often lines must cross in an order, wherever between the rows they run. A drawing never crosses less often than its order forces it to:
/// an order that forces as many crossings as another has need not be laid out.
/// </summary>
internal sealed class Forced(Web web)
{
    private const int Never = 1 << 20;

    private readonly Net[][] nets = [.. Enumerable.Range(0, web.Rows).Select(row => web.Nets.Where(net => net.Row == row).ToArray())];
    private readonly int[] place = new int[web.Slots.Count];

    /// <summary>How many crossings these rows force.</summary>
    public int Crossings(int[][] rows)
    {
        foreach (var row in rows)
        {
            for (var at = 0; at < row.Length; at++)
            {
                place[row[at]] = at;
            }
        }

        return nets.Sum(Crossings);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Crossings(Net[] gutter)
    {
        var (ends, count) = (Array.ConvertAll(gutter, Round), 0);
        for (var one = 1; one < ends.Length; one++)
        {
            for (var other = 0; other < one; other++)
            {
                count += Crossings(ends[one], ends[other]);
            }
        }

        return count;
    }

    // A net's ends as they come when one goes round between the rows: above from left to right, below from right to left
    private int[] Round(Net net)
    {
        int[] ends = [.. net.Ups, .. net.Downs];
        for (var end = 0; end < ends.Length; end++)
        {
            ends[end] = end < net.Ups.Length ? place[ends[end]] : Never - place[ends[end]];
        }

        Array.Sort(ends);

        return ends;
    }

    // A net is all one piece: between each two groups of its ends with the other's between them, it must get through the other
    private static int Crossings(int[] one, int[] other) => Math.Max(0, (Math.Min(Changes(one, other, true), Changes(one, other, false)) / 2) - 1);

    // How often the ends change from one net to the other, all the way round and back to the net it began with. Where both end at one place, either may come first
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Changes(int[] one, int[] other, bool fromOne)
    {
        var (atOne, atOther) = fromOne ? (0, Never) : (Never, 0);
        for (int a = 0, b = 0; a < one.Length || b < other.Length;)
        {
            var (next, others) = (a < one.Length ? one[a] : int.MaxValue, b < other.Length ? other[b] : int.MaxValue);
            (atOne, atOther) = next == others ? (Math.Min(atOther + 1, atOne + 2), Math.Min(atOne + 1, atOther + 2))
                : next < others ? (Math.Min(atOne, atOther + 1), Never)
                : (Never, Math.Min(atOther, atOne + 1));
            a += next <= others ? 1 : 0;
            b += others <= next ? 1 : 0;
        }

        return fromOne ? atOne : atOther;
    }
}
