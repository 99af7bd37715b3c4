using WholePicture.Matching.Linkage.Comparing;
using WholePicture.Matching.Linkage.Learning;
using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Matching.Linkage.Grouping;

/// <summary>
/// A few rows that hang together, and which of them are one person: the surest first, and two groups join only when all between them, on the average, speaks for it.
/// So one weak link never makes two people one, and a row that contradicts one member contradicts the group.
/// </summary>
internal sealed class Bunch
{
    /// <summary>More rows than this hang together by mistakes, and are taken apart before each is laid beside each.</summary>
    public const int Largest = 64;

    // A single comparison may not outvote all others
    private const float Most = 24;
    private readonly int[] rows;
    private readonly float[] direct;
    private readonly float[] between;
    private readonly int[] size;
    private readonly int[] group;

    private Bunch(Rows list, ReadOnlySpan<int> rows, Scorer scorer, Comparison comparison)
    {
        this.rows = rows.ToArray();
        var count = rows.Length;
        (direct, between, size, group) = (new float[count * count], new float[count * count], new int[count], new int[count]);

        for (var i = 0; i < count; i++)
        {
            (size[i], group[i]) = (1, i);

            for (var j = 0; j < i; j++)
            {
                var score = scorer.Score(comparison, list.All[rows[i]], list.All[rows[j]]);
                direct[(i * count) + j] = direct[(j * count) + i] = score;
                between[(i * count) + j] = between[(j * count) + i] = Math.Clamp(score, -Most, Most);
            }
        }
    }

    /// <summary>Says who is one: writes each row's group, and each pair with what it is worth now that the others have been heard.</summary>
    /// <param name="list">The list.</param>
    /// <param name="rows">The rows that hang together, in order.</param>
    /// <param name="scorer">What two rows are worth.</param>
    /// <param name="comparison">The thread's own.</param>
    /// <param name="groups">Where the groups are written.</param>
    /// <param name="pairs">Where the pairs are added.</param>
    public static void Part(Rows list, ReadOnlySpan<int> rows, Scorer scorer, Comparison comparison, int[] groups, List<Pair> pairs)
    {
        for (; rows.Length > Largest; rows = rows[Largest..])
        {
            new Bunch(list, rows[..Largest], scorer, comparison).Part(groups, pairs);
        }

        if (rows.Length == 2)
        {
            Two(list, rows, scorer, comparison, groups, pairs);
        }
        else
        {
            new Bunch(list, rows, scorer, comparison).Part(groups, pairs);
        }
    }

    private static void Two(Rows list, ReadOnlySpan<int> rows, Scorer scorer, Comparison comparison, int[] groups, List<Pair> pairs)
    {
        var score = scorer.Score(comparison, list.All[rows[0]], list.All[rows[1]]);
        groups[rows[1]] = score > 0 ? rows[0] : rows[1];
        pairs.Add(new(rows[0], rows[1], score));
    }

    private void Part(int[] groups, List<Pair> pairs)
    {
        while (Surest() is (var a, var b, > 0))
        {
            Join(a, b);
        }

        var count = rows.Length;
        Span<float> elsewhere = stackalloc float[count];

        for (var i = 0; i < count; i++)
        {
            groups[rows[i]] = rows[group[i]];
            elsewhere[i] = Elsewhere(i);
        }

        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                pairs.Add(new(rows[j], rows[i], Heard(direct[(i * count) + j], between[(group[i] * count) + group[j]], group[i] == group[j], Math.Max(elsewhere[i], elsewhere[j]))));
            }
        }
    }

    // How well a row would fit another group: a row without a birthday fits a father as well as his son of the same name
    private float Elsewhere(int row)
    {
        var (most, count) = (0f, rows.Length);

        for (var other = 0; other < count; other++)
        {
            if (group[other] == other && other != group[row])
            {
                var sum = 0f;

                for (var member = 0; member < count; member++)
                {
                    sum += group[member] == other ? Math.Clamp(direct[(row * count) + member], -Most, Most) : 0;
                }

                most = Math.Max(most, sum / size[other]);
            }
        }

        return most;
    }

    // What the two say themselves or all that was joined with them says, less what speaks for somebody else
    private static float Heard(float direct, float between, bool joined, float elsewhere) =>
        joined ? Math.Max(0.01f, Math.Max(direct, between) - elsewhere) : Math.Min(-0.01f, (direct + between) / 2);

    private (int A, int B, float Score) Surest()
    {
        var (best, count) = ((A: 0, B: 0, Score: float.MinValue), rows.Length);

        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < i && group[i] == i; j++)
            {
                if (group[j] == j && between[(i * count) + j] > best.Score)
                {
                    best = (j, i, between[(i * count) + j]);
                }
            }
        }

        return best;
    }

    // The lower names the group; how sure the join was stays with it
    private void Join(int a, int b)
    {
        var count = rows.Length;
        var sure = between[(a * count) + b];

        for (var other = 0; other < count; other++)
        {
            if (group[other] == other && other != a && other != b)
            {
                var score = ((between[(a * count) + other] * size[a]) + (between[(b * count) + other] * size[b])) / (size[a] + size[b]);
                between[(a * count) + other] = between[(other * count) + a] = score;
            }
        }

        var own = size[a] == 1 ? sure : between[(a * count) + a];
        between[(a * count) + a] = size[b] == 1 ? Math.Min(own, sure) : Math.Min(Math.Min(own, sure), between[(b * count) + b]);
        size[a] += size[b];

        for (var i = 0; i < count; i++)
        {
            group[i] = group[i] == b ? a : group[i];
        }
    }
}
