namespace WholePicture.Pictures.Genograms.Layout;

/// <summary>Where along its row each place stands: parents over their children as nearly as the neighbours leave room for.</summary>
internal static class Columns
{
    private const int Sweeps = 10;

    public static double[] Of(Web web, int[][] rows)
    {
        var x = new double[web.Slots.Count];
        foreach (var row in rows)
        {
            Apart(web, row, x, [.. row.Select((_, place) => place * Sizes.Gap)]);
        }

        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            foreach (var row in sweep % 2 == 0 ? rows : Enumerable.Reverse(rows))
            {
                Apart(web, row, x, [.. row.Select(slot => Wish(web, slot, x))]);
            }
        }

        var left = web.Slots.Min(slot => x[slot.Number] - slot.Left);

        return [.. x.Select(one => Math.Round(one - left + Sizes.Margin, 1))];
    }

    // Where its lines would like it: as the rest of its net would have to move to lie straight
    private static double Wish(Web web, int slot, double[] x)
    {
        var (sum, weight) = (0.0, 0.0);
        var pull = web.Slots[slot].Member is null ? 4.0 : 1.0;
        foreach (var net in web.Touching(slot))
        {
            if (net.Downs.Length == 0)
            {
                continue;
            }

            var (ups, downs) = (Middle(net.Ups, x), Middle(net.Downs, x));
            sum += pull * (x[slot] + (Array.IndexOf(net.Ups, slot) >= 0 ? downs - ups : ups - downs));
            weight += pull;
        }

        return weight == 0 ? x[slot] : sum / weight;
    }

    private static double Middle(int[] slots, double[] x)
    {
        var sum = 0.0;
        foreach (var slot in slots)
        {
            sum += x[slot];
        }

        return sum / slots.Length;
    }

    // As near to the wishes as they go while nobody stands on anybody: neighbours who press are moved together
    private static void Apart(Web web, int[] row, double[] x, double[] wishes)
    {
        var offsets = new double[row.Length];
        for (var place = 1; place < row.Length; place++)
        {
            offsets[place] = offsets[place - 1] + web.Slots[row[place - 1]].Right + Sizes.Gap + web.Between(row[place - 1], row[place]) + web.Slots[row[place]].Left;
        }

        var blocks = new Stack<(double Sum, int Count)>();
        for (var place = 0; place < row.Length; place++)
        {
            var block = (Sum: wishes[place] - offsets[place], Count: 1);
            while (blocks.TryPeek(out var before) && before.Sum / before.Count > block.Sum / block.Count)
            {
                blocks.Pop();
                block = (block.Sum + before.Sum, block.Count + before.Count);
            }

            blocks.Push(block);
        }

        var at = row.Length;
        foreach (var (sum, count) in blocks)
        {
            for (var left = count; left > 0; left--)
            {
                at--;
                x[row[at]] = (sum / count) + offsets[at];
            }
        }
    }
}
