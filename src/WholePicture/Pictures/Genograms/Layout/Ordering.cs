using System.Runtime.CompilerServices;

namespace WholePicture.Pictures.Genograms.Layout;

/// <summary>
/// Betters an order by moving one person, or a few side by side, to another place in their row, while lines cross less often or run shorter.
/// The work is bounded, so that a large family takes no longer than a page may. What is done for every move is fast from the first family on,
/// not only once many have been drawn.
/// </summary>
internal sealed class Ordering
{
    private const double ACrossing = 1000;
    private const int Most = 1600;
    private const int Block = 3;

    private readonly Slot[] slots;
    private readonly int[][] rows;
    private readonly Net[][] nets;
    private readonly (int One, int Other)[][] pulls;
    private readonly double[] x;
    private readonly Lie[] lies;
    private int tried;

    public Ordering(Web web, int[][] rows)
    {
        (slots, this.rows) = ([.. web.Slots], rows);
        nets = [.. Enumerable.Range(0, web.Rows).Select(row => web.Nets.Where(net => net.Row == row).ToArray())];
        pulls = [.. Enumerable.Range(0, web.Rows).Select(row => web.Pulls.Where(pull => slots[pull.One].Row == row).ToArray())];
        x = new double[slots.Length];
        lies = new Lie[web.Nets.Count];
        foreach (var row in rows)
        {
            Spread(row);
        }
    }

    /// <summary>The better order.</summary>
    public int[][] Better()
    {
        for (var improved = true; improved && tried < Most;)
        {
            improved = false;
            for (var row = 0; row < rows.Length; row++)
            {
                improved |= BetterRow(row);
            }
        }

        return rows;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool BetterRow(int row)
    {
        var (best, improved, moved) = (Cost(row, double.MaxValue), false, new int[rows[row].Length]);
        for (var size = 1; size <= Math.Min(Block, rows[row].Length - 1) && tried < Most; size++)
        {
            for (var from = 0; from + size <= rows[row].Length && tried < Most; from++)
            {
                for (var to = 0; to + size <= rows[row].Length && best > 0; to++)
                {
                    if (to == from)
                    {
                        continue;
                    }

                    Move(rows[row], from, size, to, moved);
                    Spread(moved);
                    tried++;
                    if (Cost(row, best - 1) is var cost && cost < best - 1)
                    {
                        (best, improved, rows[row], moved) = (cost, true, moved, rows[row]);
                    }
                    else
                    {
                        Spread(rows[row]);
                    }
                }
            }
        }

        return improved;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Move(int[] row, int from, int size, int to, int[] moved)
    {
        row.AsSpan(from, size).CopyTo(moved.AsSpan(to));
        row.AsSpan(0, Math.Min(from, to)).CopyTo(moved);
        row.AsSpan(Math.Max(from, to) + size).CopyTo(moved.AsSpan(Math.Max(from, to) + size));
        if (from < to)
        {
            row.AsSpan(from + size, to - from).CopyTo(moved.AsSpan(from));
        }
        else
        {
            row.AsSpan(to, from - to).CopyTo(moved.AsSpan(to + size));
        }
    }

    // Of the lines above the row and below it; counted no further than to the limit, which most moves pass at their first crossing
    private double Cost(int row, double limit)
    {
        var cost = row > 0 ? Lines(row - 1, limit) : 0;
        cost += cost < limit ? Lines(row, limit - cost) : 0;
        foreach (var (one, other) in pulls[row])
        {
            cost += Math.Abs(x[one] - x[other]) / 2;
        }

        return cost;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double Lines(int row, double limit)
    {
        var (own, cost) = (nets[row], 0.0);
        for (var place = 0; place < own.Length && cost < limit; place++)
        {
            lies[place] = new(own[place], x);
            cost += lies[place].High - lies[place].Low;
            for (var other = 0; other < place; other++)
            {
                cost += ACrossing * Lie.Least(lies[place], lies[other]);
            }

            foreach (var down in own[place].Downs)
            {
                cost += Math.Abs(x[down] - lies[place].Leaves) / 4;
            }
        }

        return cost;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Spread(int[] row)
    {
        var at = 0.0;
        foreach (var slot in row)
        {
            x[slot] = at + slots[slot].Left;
            at += slots[slot].Left + slots[slot].Right + Sizes.Gap;
        }

        foreach (var slot in row)
        {
            x[slot] -= at / 2;
        }
    }
}
