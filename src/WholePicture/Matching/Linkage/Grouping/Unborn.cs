using System.Runtime.InteropServices;
using WholePicture.Matching.Linkage.Comparing;
using WholePicture.Matching.Linkage.Learning;
using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Matching.Linkage.Grouping;

/// <summary>
/// A child who is expected, and the child then born: they meet by mother (whoever wrote of her), by telephone, by home, or by family name and postcode, and only where the birth fits the day.
/// Where two children fit as well as each other, as twins do, none is chosen: somebody must say.
/// </summary>
internal sealed class Unborn(Rows rows, Scorer scorer, int[] groups)
{
    // Bits by which the best must beat the next
    private const float Ahead = 1;
    private const float Possible = -6;
    private const int Stretch = 512;
    private readonly Comparison comparison = new(rows.Names);
    private readonly Dictionary<int, List<int>> members = [];
    private readonly Dictionary<ulong, List<int>> meeting = [];

    /// <summary>Joins those who are one and says what every such pair is worth.</summary>
    public List<Pair> Join()
    {
        var expected = Enumerable.Range(0, rows.Count).Where(row => rows.All[row].IsExpected).ToList();

        if (expected.Count == 0)
        {
            return [];
        }

        Gather(expected);
        var met = Met(expected);
        var outcomes = met.GroupBy(pair => pair.Levels.Aggregate(0UL, (all, level) => (all << 8) | level)).ToList();
        var mixture = Mixture.Learn(Expecting.Kinds, [.. outcomes.SelectMany(outcome => outcome.First().Levels)], [.. outcomes.Select(outcome => (double)outcome.Count())]);

        return Joined(met.Select(pair => (pair.Expected, pair.Other, Score: Score(mixture, pair.Levels))).Where(pair => pair.Score > Possible).ToList());
    }

    private static float Score(Mixture mixture, byte[] levels)
    {
        Span<double> weights = stackalloc double[2];
        mixture.Weigh(levels, weights);

        return (float)Math.Log2(weights[0] / weights[1]);
    }

    // The expected, the born of about that time, and the mothers of both, with everybody's rows
    private void Gather(List<int> expected)
    {
        var (first, last) = (expected.Min(row => Day.Number(rows.All[row].Due)) - Expecting.Earliest, expected.Max(row => Day.Number(rows.All[row].Due)) + Expecting.Latest);
        var children = Enumerable.Range(0, rows.Count)
            .Where(row => rows.All[row].IsExpected || (rows.All[row].Born > 0 && Day.Number(rows.All[row].Born) is var day && day >= first && day <= last))
            .Select(row => groups[row]).ToHashSet();
        var wanted = new bool[rows.Count];

        foreach (var child in children)
        {
            wanted[child] = true;
        }

        for (var row = 0; row < rows.Count; row++)
        {
            if (rows.All[row].Mother > 0 && children.Contains(groups[row]))
            {
                wanted[groups[rows.All[row].Mother - 1]] = true;
            }
        }

        for (var row = 0; row < rows.Count; row++)
        {
            if (wanted[groups[row]])
            {
                Add(members, groups[row], row);
            }
        }

        foreach (var child in children)
        {
            foreach (var key in Keys(child))
            {
                Add(meeting, key, child);
            }
        }
    }

    private static void Add<T>(Dictionary<T, List<int>> lists, T key, int value) where T : notnull =>
        (CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _) ??= []).Add(value);

    private IEnumerable<int> Mothers(int child) => members[child].Where(row => rows.All[row].Mother > 0).Select(row => groups[rows.All[row].Mother - 1]).Distinct();

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
        AtOnce.Each(met.Length, () => new NameLevels(rows.Names), (stretch, levels) => met[stretch] = [.. expected.Skip(stretch * Stretch).Take(Stretch).SelectMany(row => Met(row, levels))]);

        return [.. met.SelectMany(pairs => pairs)];
    }

    private IEnumerable<(int Expected, int Other, byte[] Levels)> Met(int expected, NameLevels levels) => Keys(expected).SelectMany(key => meeting[key]).Distinct()
        .Where(other => other != expected && (!rows.All[other].IsExpected || other > expected))
        .Select(other => (expected, other, Levels: Compare(expected, other, levels)))
        .Where(pair => pair.Levels[1] > 0);

    private byte[] Compare(int expected, int other, NameLevels levels)
    {
        ref readonly var one = ref rows.All[expected];
        var (due, given, family, place, sex) = (Due(one, Dated(other)), 0, 0, 0, 0);

        foreach (var row in members[other])
        {
            ref readonly var born = ref rows.All[row];
            sex = one.Sex == 0 || born.Sex == 0 ? sex : one.Sex == born.Sex ? 2 : Math.Max(sex, 1);
            (given, family) = (Math.Max(given, levels.Of(one.Given, born.Given)), Math.Max(family, levels.Of(one.Family, born.Family)));
        }

        foreach (var row in Homes(expected).Take(8))
        {
            place = Homes(other).Take(8).Select(home => Comparison.OfPlace(rows.All[row], rows.All[home])).Append(place).Max();
        }

        var (mothers, others) = (Mothers(expected).ToList(), Mothers(other).ToList());
        var mother = mothers.Count == 0 || others.Count == 0 ? 0 : mothers.Intersect(others).Any() ? 2 : 1;

        return [(byte)mother, due, (byte)family, (byte)given, (byte)place, (byte)sex];
    }

    // The day most of them say
    private Row Dated(int child) => members[child].Select(row => rows.All[row]).Where(row => row.Born > 0 || row.IsExpected)
        .GroupBy(row => row.Born).OrderByDescending(day => day.Count()).ThenBy(day => day.Key).First().First();

    // Two who are expected are one when their days are near enough
    private static byte Due(in Row one, in Row other)
    {
        var late = (other.Born > 0 ? Day.Number(other.Born) : other.Due > 0 ? Day.Number(other.Due) : int.MaxValue / 2) - Day.Number(one.Due);

        return other.Born == 0 && Math.Abs(late) > Expecting.Latest ? (byte)0 : Expecting.Due(late);
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

        return pairs;
    }

    // A row is no surer to be this child than it is to be one with the rest of the child's rows
    private float Bond(int row, int child) => rows.All[row].Born > 0 ? (float)Scorer.Certain
        : members[child].Where(other => rows.All[other].Born > 0).Select(other => scorer.Score(comparison, rows.All[row], rows.All[other])).DefaultIfEmpty(0).Max();

    // Neither takes the other from a child it was already found to be
    private void Meet(int one, int other, float score)
    {
        if (score > 0 && groups[other] == other)
        {
            groups[other] = groups[one];
        }
        else if (score > 0 && groups[one] == one)
        {
            groups[one] = groups[other];
        }
    }

    private static Pair Made(int a, int b, float score) => new(Math.Min(a, b), Math.Max(a, b), score);
}
