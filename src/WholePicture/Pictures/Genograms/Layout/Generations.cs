namespace WholePicture.Pictures.Genograms.Layout;

/// <summary>
/// In which row each person stands: below their parents, beside whoever they are a couple with. A couple of two generations cannot stand
/// side by side; then one of them stands higher, and their line is led down.
/// </summary>
internal sealed class Generations
{
    private readonly Genogram family;
    private readonly Dictionary<string, string> leads;
    private readonly Dictionary<string, List<string>> ledBy;
    private readonly ILookup<string, string> children;
    private readonly HashSet<string> born;

    public Generations(Genogram family)
    {
        this.family = family;
        leads = family.Members.ToDictionary(member => member.Id, member => member.Id);
        ledBy = family.Members.ToDictionary(member => member.Id, member => new List<string> { member.Id });
        children = family.Unions.SelectMany(union => union.Parents.SelectMany(parent => union.Children.Select(child => (parent, child.Child)))).ToLookup(pair => pair.parent, pair => pair.Child);
        born = [.. family.Unions.SelectMany(union => union.Children).Select(child => child.Child)];
        foreach (var couple in family.Unions.Where(union => union.Parents.Count == 2))
        {
            Beside(Lead(couple.Parents[0]), Lead(couple.Parents[1]));
        }
    }

    /// <summary>Everybody's row.</summary>
    public IReadOnlyDictionary<string, int> Rows()
    {
        var groups = family.Members.Select(member => member.Id).GroupBy(Lead).ToDictionary(group => group.Key, group => group.ToList());
        var below = groups.ToDictionary(group => group.Key, group => group.Value.SelectMany(member => children[member]).Select(Lead).Distinct().ToList());
        var depth = groups.Keys.ToDictionary(lead => lead, _ => 0);
        var inOrder = InOrder(groups.Keys, below);
        inOrder.ForEach(lead => below[lead].ForEach(child => depth[child] = Math.Max(depth[child], depth[lead] + 1)));

        // Whoever has no parents here stands right above their children, not at the very top
        foreach (var lead in Enumerable.Reverse(inOrder).Where(lead => below[lead].Count > 0 && !groups[lead].Exists(born.Contains)))
        {
            depth[lead] = below[lead].Min(child => depth[child]) - 1;
        }

        return Alone(family.Members.ToDictionary(member => member.Id, member => depth[Lead(member.Id)]));
    }

    // Whoever is tied by no line stands with whom they live or whom they hurt or were hurt by; else below all others
    private Dictionary<string, int> Alone(Dictionary<string, int> rows)
    {
        var tied = family.Unions.SelectMany(union => union.Parents.Concat(union.Children.Select(child => child.Child))).ToHashSet();
        var shelf = tied.Count == 0 ? 0 : tied.Max(member => rows[member]) + 1;
        var first = tied.Count == 0 ? family.Members.Take(1).Select(member => member.Id).ToHashSet() : tied;
        var count = 0;
        foreach (var member in family.Members.Where(member => !first.Contains(member.Id)))
        {
            var near = family.Households.Where(home => home.Members.Contains(member.Id)).SelectMany(home => home.Members)
                .Concat(family.Harms.Where(harm => harm.From == member.Id || harm.To == member.Id).SelectMany(harm => new[] { harm.From, harm.To }))
                .Where(first.Contains).Select(other => (int?)rows[other]).Max();
            rows[member.Id] = near ?? shelf + (tied.Count == 0 ? 1 : 0) + (count++ / AShelf);
        }

        return rows;
    }

    private const int AShelf = 7;

    private void Beside(string one, string other)
    {
        if (one != other && !Leads(one, other) && !Leads(other, one))
        {
            ledBy[other].ForEach(member => leads[member] = one);
            ledBy[one].AddRange(ledBy[other]);
            ledBy.Remove(other);
        }
    }

    // Whether one stands somewhere above the other
    private bool Leads(string one, string other)
    {
        var (seen, ahead) = (new HashSet<string> { one }, new Stack<string>([one]));
        while (ahead.TryPop(out var next))
        {
            foreach (var child in ledBy[next].SelectMany(member => children[member]).Select(Lead).Where(seen.Add))
            {
                ahead.Push(child);
            }
        }

        return seen.Contains(other);
    }

    private string Lead(string member) => leads[member];

    private static List<string> InOrder(IEnumerable<string> leads, Dictionary<string, List<string>> below)
    {
        var (order, seen) = (new List<string>(), new HashSet<string>());
        void Visit(string lead)
        {
            if (seen.Add(lead))
            {
                below[lead].ForEach(Visit);
                order.Add(lead);
            }
        }

        foreach (var lead in leads)
        {
            Visit(lead);
        }

        order.Reverse();

        return order;
    }
}
