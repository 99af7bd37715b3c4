namespace WholePicture.Pictures.Genograms.Layout;

/// <summary>The orders in which brothers and sisters may stand, each with the partners beside them who come from no family drawn here.</summary>
internal static class Siblings
{
    private const int AllOrders = 240;
    private const int MostTried = 12;

    /// <summary>The best that another order of brothers and sisters gives: of all orders where they are few, of one family after another where they are many.</summary>
    public static PlacedGenogram Better(PlacedGenogram placed)
    {
        var (forced, orders) = (new Forced(placed.Web), Count(placed.Web));

        return orders is > 1 and <= AllOrders ? BestOfAll(placed, forced) : BestOfExchanges(placed, forced);
    }

    // Those that force the fewest crossings first: the rest can be no better than what came of them
    private static PlacedGenogram BestOfAll(PlacedGenogram placed, Forced forced)
    {
        var best = placed;
        foreach (var (rows, least) in Every(placed.Web, placed.Rows).Select(rows => (rows, forced.Crossings(rows))).OrderBy(one => one.Item2))
        {
            if (least > best.Crossings)
            {
                break;
            }

            var other = PlacedGenogram.Place(placed.Web, rows);
            best = (other.Crossings, other.Width).CompareTo((best.Crossings, best.Width)) < 0 ? other : best;
        }

        return best;
    }

    private static PlacedGenogram BestOfExchanges(PlacedGenogram placed, Forced forced)
    {
        var (best, tried) = (placed, 0);
        for (var before = int.MaxValue; before > best.Crossings && best.Crossings > 0;)
        {
            before = best.Crossings;
            foreach (var net in Families(best.Web))
            {
                foreach (var rows in Swaps(best.Web, net, best.Rows).Where(rows => forced.Crossings(rows) < best.Crossings).TakeWhile(_ => tried < MostTried))
                {
                    tried++;
                    var other = PlacedGenogram.Place(best.Web, rows);
                    best = other.Crossings < best.Crossings ? other : best;
                }
            }
        }

        return best;
    }

    /// <summary>How many orders there are; a number too large to try when there are very many.</summary>
    public static long Count(Web web) => Families(web).Aggregate(1L, (count, net) => count > AllOrders * 1000 ? count : count * Enumerable.Range(1, Math.Min(net.Downs.Length, 12)).Aggregate(1L, (all, next) => all * next));

    /// <summary>Every order of every family's children together.</summary>
    public static IEnumerable<int[][]> Every(Web web, int[][] rows)
    {
        IEnumerable<int[][]> all = [rows];
        foreach (var net in Families(web))
        {
            all = all.SelectMany(one => Orders(Units(web, net, one[net.Row + 1]).Count).Select(order => Ordered(web, net, one, order)));
        }

        return all;
    }

    /// <summary>Parents with more than one child.</summary>
    public static IEnumerable<Net> Families(Web web) => web.Nets.Where(net => net.IsJoint && net.Downs.Length > 1);

    /// <summary>Every exchange of two children of these parents.</summary>
    public static IEnumerable<int[][]> Swaps(Web web, Net net, int[][] rows)
    {
        var count = Units(web, net, rows[net.Row + 1]).Count;

        return from one in Enumerable.Range(0, count)
               from other in Enumerable.Range(one + 1, Math.Max(0, count - one - 1))
               select Ordered(web, net, rows, [.. Enumerable.Range(0, count).Select(place => place == one ? other : place == other ? one : place)]);
    }

    private static int[][] Ordered(Web web, Net net, int[][] rows, int[] order)
    {
        var units = Units(web, net, rows[net.Row + 1]);
        var of = units.SelectMany((unit, place) => unit.Select(slot => (slot, place))).ToDictionary(pair => pair.slot, pair => pair.place);
        var (row, next, done) = (new List<int>(), 0, new HashSet<int>());
        foreach (var slot in rows[net.Row + 1])
        {
            if (!of.TryGetValue(slot, out var unit))
            {
                row.Add(slot);
            }
            else if (done.Add(unit))
            {
                row.AddRange(units[order[next++]]);
            }
        }

        return [.. rows.Select((one, place) => place == net.Row + 1 ? [.. row] : one)];
    }

    // In the order of the row, each child with partners in the order in which they stand
    private static List<List<int>> Units(Web web, Net net, int[] row)
    {
        var taken = net.Downs.ToHashSet();
        var units = net.Downs.OrderBy(down => Array.IndexOf(row, down)).Select(down => new List<int> { down }).ToList();
        foreach (var unit in units)
        {
            unit.AddRange(web.Touching(unit[0]).Where(other => other.Ups.Contains(unit[0])).SelectMany(other => other.Ups)
                .Where(other => row.Contains(other) && !web.Touching(other).Any(line => line.Downs.Contains(other)) && taken.Add(other)));
            unit.Sort((one, other) => Array.IndexOf(row, one).CompareTo(Array.IndexOf(row, other)));
        }

        return units;
    }

    private static IEnumerable<int[]> Orders(int count) => count == 0 ? [[]] : Orders(count - 1).SelectMany(order => Enumerable.Range(0, count).Select(at => (int[])[.. order[..at], count - 1, .. order[at..]]));
}
