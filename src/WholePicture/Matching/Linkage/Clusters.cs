namespace WholePicture.Matching.Linkage;

/// <summary>Two rows (the lower first) and the bits for their being one person.</summary>
public readonly record struct Pair(int A, int B, double Score);

/// <summary>
/// Who is one person: the surest pairs first. Two groups join only when all between them, taken together, speaks for it and nothing contradicts it,
/// so that one weak link never makes two people one.
/// </summary>
public sealed class Clusters(Rows rows, Scorer scorer)
{
    // Above this a group is compared by its first members
    private const int Compared = 8;
    private readonly List<int>?[] members = new List<int>?[rows.Ids.Count];
    private readonly int[] group = [.. Enumerable.Range(0, rows.Ids.Count)];

    /// <summary>The group of each row, named by its first row.</summary>
    public int[] Of(IEnumerable<Pair> pairs, double threshold)
    {
        var sure = pairs.Where(pair => pair.Score >= threshold)
            .OrderByDescending(pair => pair.Score)
            .ThenBy(pair => Ids(pair).First, StringComparer.Ordinal).ThenBy(pair => Ids(pair).Last, StringComparer.Ordinal);

        foreach (var pair in sure)
        {
            if (group[pair.A] != group[pair.B] && MayJoin(group[pair.A], group[pair.B]))
            {
                Join(Math.Min(group[pair.A], group[pair.B]), Math.Max(group[pair.A], group[pair.B]));
            }
        }

        return group;
    }

    // The ids, not the order of rows, settle which of two equal pairs comes first
    private (string First, string Last) Ids(Pair pair) =>
        string.CompareOrdinal(rows.Ids[pair.A], rows.Ids[pair.B]) < 0 ? (rows.Ids[pair.A], rows.Ids[pair.B]) : (rows.Ids[pair.B], rows.Ids[pair.A]);

    private List<int> In(int row) => members[row] ?? [row];

    private bool MayJoin(int a, int b)
    {
        var (left, right) = (In(a), In(b));

        if (left.Count * right.Count == 1)
        {
            return true;
        }

        var (sum, count) = (0.0, 0);

        foreach (var one in left.Take(Compared))
        {
            foreach (var other in right.Take(Compared))
            {
                // An expected child has no name or birthday to compare
                if (rows.Born[one] > 0 && rows.Born[other] > 0)
                {
                    (sum, count) = (sum + Math.Clamp(scorer.Score(one, other), -20, 20), count + 1);
                }
            }
        }

        return count == 0 || sum / count > 0;
    }

    private void Join(int a, int b)
    {
        var all = members[a] ??= [a];

        foreach (var row in In(b))
        {
            all.Add(row);
            group[row] = a;
        }

        members[b] = null;
    }
}
