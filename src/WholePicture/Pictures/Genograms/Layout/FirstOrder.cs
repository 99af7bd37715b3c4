namespace WholePicture.Pictures.Genograms.Layout;

/// <summary>
/// A first order of every row, from left to right: couples side by side, brothers and sisters together from the eldest, and whoever marries
/// into another family at the end that is nearer to it.
/// </summary>
internal sealed class FirstOrder
{
    private readonly Web web;
    private readonly List<int>[] rows;
    private readonly HashSet<int> placed = [];
    private readonly HashSet<int> walked = [];
    private readonly ILookup<int, Net> asUp;
    private readonly ILookup<int, Net> asDown;

    private FirstOrder(Web web)
    {
        this.web = web;
        rows = [.. Enumerable.Range(0, web.Rows).Select(_ => new List<int>())];
        asUp = web.Nets.SelectMany(net => net.Ups.Select(up => (up, net))).ToLookup(pair => pair.up, pair => pair.net);
        asDown = web.Nets.SelectMany(net => net.Downs.Select(down => (down, net))).ToLookup(pair => pair.down, pair => pair.net);
    }

    public static int[][] Of(Web web)
    {
        var first = new FirstOrder(web);
        foreach (var net in web.Nets.Where(net => net.Ups.All(up => !first.asDown[up].Any())).OrderBy(net => net.Row))
        {
            first.Walk(net);
        }

        foreach (var net in web.Nets)
        {
            first.Walk(net);
        }

        foreach (var slot in web.Slots)
        {
            first.Put(slot.Number);
        }

        return [.. first.rows.Select(row => row.ToArray())];
    }

    private void Walk(Net net, int? foremost = null)
    {
        if (!walked.Add(net.Number))
        {
            return;
        }

        foreach (var up in net.Ups)
        {
            Unit(up);
        }

        foreach (var down in net.Downs.OrderBy(down => down != foremost).ThenBy(MarriesOut))
        {
            Unit(down);
            foreach (var own in asUp[down])
            {
                Walk(own);
            }
        }

        // The families they married into, next to them
        foreach (var partner in net.Downs.SelectMany(Partners).Where(partner => asDown[partner].Any()))
        {
            foreach (var theirs in asDown[partner])
            {
                Walk(theirs, partner);
            }
        }
    }

    // Somebody with the partners who come from no family drawn here: of several, one on the left
    private void Unit(int slot)
    {
        var partners = Partners(slot).Where(partner => !asDown[partner].Any() && !placed.Contains(partner)).ToList();
        if (placed.Contains(slot))
        {
            return;
        }

        partners.Skip(1).Take(1).ToList().ForEach(Put);
        Put(slot);
        partners.ForEach(Put);
    }

    private bool MarriesOut(int slot) => Partners(slot).Any(partner => asDown[partner].Any());

    private IEnumerable<int> Partners(int slot) => asUp[slot].SelectMany(net => net.Ups).Where(other => other != slot && web.Slots[other].Row == web.Slots[slot].Row).Distinct();

    private void Put(int slot)
    {
        if (placed.Add(slot))
        {
            rows[web.Slots[slot].Row].Add(slot);
        }
    }
}
