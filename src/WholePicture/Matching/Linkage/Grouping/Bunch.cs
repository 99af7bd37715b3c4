using System.Runtime.CompilerServices;
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
    private readonly Rows list;
    private readonly Scorer scorer;
    private readonly Comparison comparison;
    private readonly float[] direct = new float[Largest * Largest];
    private readonly float[] between = new float[Largest * Largest];
    private readonly float[] chain = new float[Largest * Largest];
    private readonly int[] size = new int[Largest];
    private readonly int[] group = new int[Largest];
    private readonly int[] rows = new int[Largest];
    private readonly float[] doubt = new float[Largest * Largest];
    private readonly List<(int A, int B, int Size)> joins = [];
    private Sizes? sizes;
    private int count;

    /// <summary>Room for one bunch after another; one a thread.</summary>
    public Bunch(Rows list, Scorer scorer, Comparison comparison) => (this.list, this.scorer, this.comparison) = (list, scorer, comparison);

    /// <summary>Says who is one: writes each row's group, and each pair with what it is worth now that the others have been heard.</summary>
    /// <param name="hanging">The rows that hang together, in order.</param>
    /// <param name="groups">Where the groups are written.</param>
    /// <param name="pairs">Where the pairs are added.</param>
    /// <param name="often">How many rows a person has here, once it is known.</param>
    public void Part(ReadOnlySpan<int> hanging, int[] groups, List<Pair> pairs, Sizes? often = null)
    {
        sizes = often;
        for (var rest = hanging; rest.Length > 0; rest = rest[Math.Min(rest.Length, Largest)..])
        {
            One(rest[..Math.Min(rest.Length, Largest)], groups, pairs);
        }

        if (hanging.Length > Largest)
        {
            Rejoin(hanging, groups, pairs);
        }
    }

    // Somebody with more rows than are laid beside each other at once was cut: the first rows of what was found are laid beside each other in their turn
    private void Rejoin(ReadOnlySpan<int> hanging, int[] groups, List<Pair> pairs)
    {
        var first = hanging.ToArray().Where(row => groups[row] == row).ToArray();
        if (first.Length <= hanging.Length / 2)
        {
            Part(first, groups, pairs, sizes);
            foreach (var row in hanging)
            {
                groups[row] = groups[groups[row]];
            }
        }
    }

    private void One(ReadOnlySpan<int> hanging, int[] groups, List<Pair> pairs)
    {
        if (hanging.Length == 1)
        {
            groups[hanging[0]] = hanging[0];
        }
        else if (hanging.Length == 2)
        {
            var score = scorer.Score(comparison, list.All[hanging[0]], list.All[hanging[1]]);
            groups[hanging[1]] = score > 0 ? hanging[0] : hanging[1];
            pairs.Add(new(hanging[0], hanging[1], score));
        }
        else
        {
            Lay(hanging);
            Part(groups, pairs);
        }
    }

    // Each beside each
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Lay(ReadOnlySpan<int> hanging)
    {
        count = hanging.Length;
        hanging.CopyTo(rows);

        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                direct[(i * count) + j] = direct[(j * count) + i] = scorer.Score(comparison, list.All[rows[i]], list.All[rows[j]]);
            }
        }
    }

    // Each for itself
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Begin()
    {
        for (var i = 0; i < count; i++)
        {
            (size[i], group[i]) = (1, i);

            for (var j = 0; j < i; j++)
            {
                between[(i * count) + j] = between[(j * count) + i] = Math.Clamp(direct[(i * count) + j], -Most, Most);
                doubt[(i * count) + j] = 0;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Part(int[] groups, List<Pair> pairs)
    {
        Begin();
        joins.Clear();
        while (Surest() is (var a, var b, > 0))
        {
            joins.Add((a, b, size[a] + size[b]));
            Join(a, b);
        }

        if (sizes is not null)
        {
            Doubt(sizes);
        }

        Chain();
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
                pairs.Add(new(rows[j], rows[i], Heard(i, j, Math.Max(elsewhere[i], elsewhere[j]))));
            }
        }
    }

    // A group of more rows than people have here is parted again where it was joined last, unless that was surer than its size speaks against it; what still stands is that much less sure
    private void Doubt(Sizes usual)
    {
        var (inside, kept) = (new bool[count], new List<(int A, int B, float Against)>());

        for (var last = joins.Count - 1; last >= 0; last--)
        {
            var (a, b, of) = joins[last];
            var against = inside[a] ? 0 : usual.Of(of);

            if (inside[a] || between[(a * count) + b] + against > 0)
            {
                inside[a] = inside[b] = true;
                kept.Add((a, b, against));
            }
        }

        Begin();
        kept.Reverse();

        foreach (var (a, b, against) in kept)
        {
            Across(a, b, against);
            Join(a, b);
        }
    }

    private void Across(int a, int b, float against)
    {
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if ((group[i], group[j]) == (a, b) || (group[i], group[j]) == (b, a))
                {
                    doubt[(i * count) + j] = against;
                }
            }
        }
    }

    // Within a group: who is one with somebody who is one with a third is as surely one with the third as the weaker of the two links
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Chain()
    {
        direct.AsSpan(0, count * count).CopyTo(chain);

        for (var by = 0; by < count; by++)
        {
            for (var i = 0; i < count; i++)
            {
                for (var j = 0; j < i && group[i] == group[by]; j++)
                {
                    if (group[j] == group[by] && i != by && j != by)
                    {
                        var link = Math.Min(chain[(i * count) + by], chain[(by * count) + j]);
                        chain[(i * count) + j] = chain[(j * count) + i] = Math.Max(chain[(i * count) + j], link);
                    }
                }
            }
        }
    }

    // How well a row would fit another group: a row without a birthday fits a father as well as his son of the same name
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private float Elsewhere(int row)
    {
        var most = 0f;

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

    // What the two say themselves, or half of what the surest chain between them says and half of what all that was joined with them says; less what speaks for somebody else
    private float Heard(int i, int j, float elsewhere)
    {
        var (own, groups) = (direct[(i * count) + j], between[(group[i] * count) + group[j]]);

        return group[i] == group[j]
            ? Math.Max(0.01f, Math.Max(own, (chain[(i * count) + j] + groups) / 2) + doubt[(i * count) + j] - elsewhere)
            : Math.Min(-0.01f, (own + groups) / 2);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (int A, int B, float Score) Surest()
    {
        var best = (A: 0, B: 0, Score: float.MinValue);

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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Join(int a, int b)
    {
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
