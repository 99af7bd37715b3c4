namespace WholePicture.Pictures.Genograms.Layout;

/// <summary>
/// Betters an order by moving one person, or a few side by side, to another place in their row, while lines cross less often or run shorter.
/// The work is bounded, so that a large family takes no longer than a page may.
/// </summary>
internal sealed class Ordering
{
    private const double ACrossing = 1000;
    private const int Most = 1600;
    private const int Block = 3;

    private readonly Web web;
    private readonly int[][] rows;
    private readonly Net[][] nets;
    private readonly (int One, int Other)[][] pulls;
    private readonly double[] x;
    private int tried;

    public Ordering(Web web, int[][] rows)
    {
        (this.web, this.rows) = (web, rows);
        nets = [.. Enumerable.Range(0, web.Rows).Select(row => web.Nets.Where(net => net.Row == row).ToArray())];
        pulls = [.. Enumerable.Range(0, web.Rows).Select(row => web.Pulls.Where(pull => web.Slots[pull.One].Row == row).ToArray())];
        x = new double[web.Slots.Count];
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

    private bool BetterRow(int row)
    {
        var (best, improved) = (Cost(row), false);
        for (var size = 1; size <= Math.Min(Block, rows[row].Length - 1) && tried < Most; size++)
        {
            for (var from = 0; from + size <= rows[row].Length && tried < Most; from++)
            {
                for (var to = 0; to + size <= rows[row].Length && best > 0; to++)
                {
                    var before = rows[row];
                    if (to == from)
                    {
                        continue;
                    }

                    rows[row] = Moved(before, from, size, to);
                    Spread(rows[row]);
                    tried++;
                    if (Cost(row) is var cost && cost < best - 1)
                    {
                        (best, improved) = (cost, true);
                    }
                    else
                    {
                        rows[row] = before;
                        Spread(before);
                    }
                }
            }
        }

        return improved;
    }

    private static int[] Moved(int[] row, int from, int size, int to)
    {
        var rest = row.Take(from).Concat(row.Skip(from + size)).ToList();
        rest.InsertRange(to, row.Skip(from).Take(size));

        return [.. rest];
    }

    // Of the lines above the row and below it
    private double Cost(int row) => (row > 0 ? Lines(row - 1) : 0) + Lines(row) + pulls[row].Sum(pull => Math.Abs(x[pull.One] - x[pull.Other]) / 2);

    private double Lines(int row)
    {
        var (own, cost) = (nets[row], 0.0);
        Span<Lie> lies = own.Length == 0 ? [] : new Lie[own.Length];
        for (var place = 0; place < own.Length; place++)
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

    private void Spread(int[] row)
    {
        var at = 0.0;
        foreach (var slot in row)
        {
            x[slot] = at + web.Slots[slot].Left;
            at += web.Slots[slot].Left + web.Slots[slot].Right + Sizes.Gap;
        }

        foreach (var slot in row)
        {
            x[slot] -= at / 2;
        }
    }
}
