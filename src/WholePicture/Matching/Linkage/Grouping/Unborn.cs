using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using WholePicture.Matching.Linkage.Comparing;
using WholePicture.Matching.Linkage.Learning;
using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Matching.Linkage.Grouping;

/// <summary>
/// A child who is expected, and the child then born: they meet by mother (whoever wrote of her), by telephone, by home, or by family name and postcode, and only where the birth fits the day.
/// Where two children fit as well as each other, as twins do, none is chosen: somebody must say.
/// </summary>
internal sealed class Unborn(Rows rows, Scorer scorer, int[] groups, IReadOnlyList<Comparison> desks)
{
    // Bits by which the best must beat the next
    private const float Ahead = 0.5f;
    private const float Possible = -3;
    private const int Stretch = 512;

    // So many rows of a home are laid beside so many of another
    private const int Most = 8;
    private readonly Dictionary<int, List<int>> members = [];
    private readonly Dictionary<ulong, List<int>> meeting = [];
    private readonly Dictionary<int, (int Born, int Due)> dated = [];

    /// <summary>Joins those who are one and says what every such pair is worth.</summary>
    public List<Pair> Join()
    {
        var expected = Enumerable.Range(0, rows.Count).Where(row => rows.All[row].IsExpected).ToList();

        if (expected.Count == 0)
        {
            return [];
        }

        Gather(expected);
        var met = Met(expected).ToLookup(pair => rows.All[pair.Other].IsExpected);

        return Joined([.. Scored(met[false]), .. Scored(met[true])]);
    }

    // Two who are expected are learnt apart from one expected and one born: whoever shares a home and a day with them is nearly always they
    private static IEnumerable<(int Expected, int Other, float Score)> Scored(IEnumerable<(int Expected, int Other, byte[] Levels)> met)
    {
        var outcomes = met.GroupBy(pair => pair.Levels.Aggregate(0UL, (all, level) => (all << 8) | level)).ToList();
        var mixture = Mixture.Learn(Expecting.Kinds, [.. outcomes.SelectMany(outcome => outcome.First().Levels)], [.. outcomes.Select(outcome => (double)outcome.Count())]);

        return met.Select(pair => (pair.Expected, pair.Other, Score: Score(mixture, pair.Levels))).Where(pair => pair.Score > Possible);
    }

    // Mother, home, telephone and family name are not four coincidences but one: what they say together is half of what each says for itself
    private static float Score(Mixture mixture, byte[] levels)
    {
        Span<double> weights = stackalloc double[2];
        mixture.Weigh(levels, weights);

        return (float)Math.Log2(weights[0] / weights[1]) / 2;
    }

    // The expected, the born of about that time, and the mothers of both, with everybody's rows
    private void Gather(List<int> expected)
    {
        var (first, last) = (expected.Min(row => Day.Number(rows.All[row].Due)) - Expecting.Earliest, expected.Max(row => Day.Number(rows.All[row].Due)) + Expecting.Latest);
        var children = Children(first, last);
        var wanted = WithMothers(children);

        for (var row = 0; row < rows.Count; row++)
        {
            if (wanted[groups[row]])
            {
                Add(members, groups[row], row);
            }
        }

        for (var child = 0; child < rows.Count; child++)
        {
            if (children[child])
            {
                dated.Add(child, Dated(child));

                foreach (var key in Keys(child))
                {
                    Add(meeting, key, child);
                }
            }
        }
    }

    // By the row that names them
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool[] Children(int first, int last)
    {
        var children = new bool[rows.Count];

        for (var row = 0; row < rows.Count; row++)
        {
            ref readonly var one = ref rows.All[row];
            children[groups[row]] |= one.IsExpected || (one.Born > 0 && Day.Number(one.Born) is var day && day >= first && day <= last);
        }

        return children;
    }

    private bool[] WithMothers(bool[] children)
    {
        bool[] wanted = [.. children];

        for (var row = 0; row < rows.Count; row++)
        {
            if (rows.All[row].Mother > 0 && children[groups[row]])
            {
                wanted[groups[rows.All[row].Mother - 1]] = true;
            }
        }

        return wanted;
    }

    private static void Add<T>(Dictionary<T, List<int>> lists, T key, int value) where T : notnull =>
        (CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _) ??= []).Add(value);

    private int[] Mothers(int child) => [.. members[child].Where(row => rows.All[row].Mother > 0).Select(row => groups[rows.All[row].Mother - 1]).Distinct()];

    private IEnumerable<int> Homes(int child) => members[child].Concat(Mothers(child).SelectMany(mother => members[mother]));

    private HashSet<ulong> Keys(int child)
    {
        var keys = Mothers(child).Select(mother => Hash.Mix(1, (ulong)mother)).ToHashSet();

        foreach (var row in Homes(child))
        {
            ref readonly var home = ref rows.All[row];
            var family = rows.Names[home.Family].First;
            keys.Add(home.Phone == 0 ? 0 : Hash.Mix(2, home.Phone));
            keys.Add(Frequency.Address(home));
            keys.Add(home.Postcode == 0 || family == 0 ? 0 : Hash.Mix(Hash.Mix(3, home.Postcode), family));
        }

        keys.Remove(0);

        return keys;
    }

    // As many at once as there are processors, in the order of the list
    private List<(int Expected, int Other, byte[] Levels)> Met(List<int> expected)
    {
        var met = new List<(int, int, byte[])>[(expected.Count / Stretch) + 1];
        AtOnce.Each(met.Length, thread => desks[thread].Names, (stretch, levels) =>
        {
            met[stretch] = [];

            foreach (var row in expected.Skip(stretch * Stretch).Take(Stretch))
            {
                Meet(row, levels, met[stretch]);
            }
        });

        return [.. met.SelectMany(pairs => pairs)];
    }

    private void Meet(int expected, NameLevels levels, List<(int Expected, int Other, byte[] Levels)> met)
    {
        var (mothers, homes) = (Mothers(expected), Homes(expected).Take(Most).ToArray());

        foreach (var other in Keys(expected).SelectMany(key => meeting[key]).Distinct())
        {
            if (other != expected && (!rows.All[other].IsExpected || other > expected) && Due(rows.All[expected], other) is var due and > 0)
            {
                met.Add((expected, other, Compare(expected, mothers, homes, other, due, levels)));
            }
        }
    }

    private byte[] Compare(int expected, int[] mothers, int[] homes, int other, byte due, NameLevels levels)
    {
        ref readonly var one = ref rows.All[expected];
        var (given, family, place, sex) = (0, 0, 0, 0);

        foreach (var row in members[other])
        {
            ref readonly var born = ref rows.All[row];
            sex = one.Sex == 0 || born.Sex == 0 ? sex : one.Sex == born.Sex ? 2 : Math.Max(sex, 1);
            (given, family) = (Math.Max(given, levels.Of(one.Given, born.Given)), Math.Max(family, levels.Of(one.Family, born.Family)));
        }

        foreach (var home in Homes(other).Take(Most))
        {
            foreach (var row in homes)
            {
                place = Math.Max(place, Comparison.OfPlace(rows.All[row], rows.All[home]));
            }
        }

        var others = Mothers(other);
        var mother = mothers.Length == 0 || others.Length == 0 ? 0 : mothers.Intersect(others).Any() ? 2 : 1;

        return [(byte)mother, due, (byte)family, (byte)given, (byte)place, (byte)sex];
    }

    // By the day most of the other's rows say. Two who are expected are one when their days are near enough
    private byte Due(in Row one, int other)
    {
        var (born, due) = dated[other];
        var late = (born > 0 ? Day.Number(born) : due > 0 ? Day.Number(due) : int.MaxValue / 2) - Day.Number(one.Due);

        return born == 0 && Math.Abs(late) > Expecting.Latest ? (byte)0 : Expecting.Due(late);
    }

    private (int Born, int Due) Dated(int child)
    {
        var (best, most) = (members[child][0], 0);

        foreach (var row in members[child])
        {
            var born = rows.All[row].Born;
            var same = born > 0 || rows.All[row].IsExpected ? members[child].Count(other => rows.All[other].Born == born && (born > 0 || rows.All[other].IsExpected)) : 0;
            (best, most) = same > most || (same == most && same > 0 && born < rows.All[best].Born) ? (row, same) : (best, most);
        }

        return (rows.All[best].Born, rows.All[best].Due);
    }

    private List<Pair> Joined(List<(int Expected, int Other, float Score)> met)
    {
        var pairs = new List<Pair>();
        var born = met.Where(pair => !rows.All[pair.Other].IsExpected).GroupBy(pair => pair.Expected);

        foreach (var choices in born)
        {
            var best = choices.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Other).ToList();
            var isClear = best[0].Score > 0 && (best.Count == 1 || best[0].Score - best[1].Score > Ahead);
            groups[choices.Key] = isClear ? best[0].Other : choices.Key;
            pairs.AddRange(best.SelectMany((pair, i) => members[pair.Other].Select(row => Made(row, choices.Key, i == 0 && isClear ? Math.Min(pair.Score, Bond(row, pair.Other)) : Math.Min(pair.Score, -1)))));
        }

        foreach (var (one, other, score) in met.Where(pair => rows.All[pair.Other].IsExpected).OrderByDescending(pair => pair.Score))
        {
            pairs.Add(Made(one, other, score));
            Meet(one, other, score);
        }

        for (var row = 0; row < groups.Length; row++)
        {
            groups[row] = Whose(row);
        }

        return pairs;
    }

    // A row is no surer to be this child than it is to be one with the rest of the child's rows
    private float Bond(int row, int child) => rows.All[row].Born > 0 ? (float)Scorer.Certain
        : members[child].Where(other => rows.All[other].Born > 0).Select(other => scorer.Score(desks[0], rows.All[row], rows.All[other])).DefaultIfEmpty(0).Max();

    // With all who were found to be one with either. Neither takes the other from a child already born
    private void Meet(int one, int other, float score)
    {
        var (to, from) = (Whose(one), Whose(other));

        if (score > 0 && rows.All[from].IsExpected)
        {
            groups[from] = to;
        }
        else if (score > 0 && rows.All[to].IsExpected)
        {
            groups[to] = from;
        }
    }

    // A group found to be another's points to it
    private int Whose(int row)
    {
        while (groups[row] != row)
        {
            row = groups[row];
        }

        return row;
    }

    private static Pair Made(int a, int b, float score) => new(Math.Min(a, b), Math.Max(a, b), score);
}
