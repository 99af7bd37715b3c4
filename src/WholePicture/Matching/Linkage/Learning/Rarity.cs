using System.Runtime.CompilerServices;
using WholePicture.Matching.Linkage.Comparing;
using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Matching.Linkage.Learning;

/// <summary>
/// How much more or less likely than usual it is that two strangers share these very names, or this very day: two called Smith meet by chance far more often than two called Featherstonehaugh.
/// Names that go together are counted together, so that what is usual in a community is not taken for two coincidences.
/// </summary>
public sealed class Rarity
{
    private const float Most = 64;

    // A whole name of two usual parts is so much rarer than a usual whole name
    private const float Parts = 8;

    /// <summary>The rarest anything is taken to be.</summary>
    public const float Least = 1 / Most;

    private readonly float[] given;
    private readonly float[] family;
    private readonly ulong[] letters;
    private readonly Frequency both;
    private readonly Frequency days;
    private readonly float wholeName;
    private readonly float day;
    private readonly float rowsAPerson;

    /// <summary>Counts a list.</summary>
    /// <param name="rows">The list.</param>
    /// <param name="rowsAPerson">About how many rows one person has.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Rarity(Rows rows, double rowsAPerson)
    {
        this.rowsAPerson = (float)rowsAPerson;
        (both, days) = (new(rows.Count), new(rows.Count));
        letters = [.. Enumerable.Range(0, rows.Names.Count).Select(name => Hash.Of(rows.Names[name].Folded))];
        var (givens, families) = (new int[rows.Names.Count], new int[rows.Names.Count]);

        foreach (ref readonly var row in rows.All.AsSpan())
        {
            givens[row.Given]++;
            families[row.Family]++;
            both.Add(WholeName(row));
            days.Add((ulong)row.Born);
        }

        (given, family) = (Against(givens), Against(families));
        (wholeName, day) = (UsualName(rows), UsualDay(rows));
    }

    /// <summary>1 where it is as likely as usual, more where it is likelier.</summary>
    /// <param name="row">Either of two rows.</param>
    /// <param name="outcome">What comparing them came to.</param>
    public float Of(in Row row, int outcome)
    {
        var (sameGiven, sameFamily) = (Outcome.Given(outcome) == NameLevels.Same, Outcome.Family(outcome) == NameLevels.Same);
        var names = sameGiven && sameFamily ? Names(row) : (sameGiven ? given[row.Given] : 1) * (sameFamily ? family[row.Family] : 1);

        return names * (Outcome.Born(outcome) == Days.Same ? Math.Clamp(days.Of((ulong)row.Born) / day, 0.5f, Most) : 1);
    }

    // By how many others of the whole name the list's other rows of it make; and, since a name that only one has here may be another's elsewhere, by what is known of both parts
    private float Names(in Row row)
    {
        var others = (both.Of(WholeName(row)) - 1) / rowsAPerson;

        return Math.Clamp((others / wholeName) + (given[row.Given] * family[row.Family] / Parts), 1 / Most, Most);
    }

    // By letters: which number a name has is left to chance where many threads read
    private ulong WholeName(in Row row) => row.Given == 0 || row.Family == 0 ? 0 : Hash.Mix(letters[row.Given], letters[row.Family]);

    // How often each comes against how often the one comes that two with the same have, on average; by the root, for whoever gives a rare name is often of few who give it often
    private static float[] Against(int[] counts)
    {
        var (pairs, all) = (0.0, 0.0);

        for (var i = 1; i < counts.Length; i++)
        {
            (pairs, all) = (pairs + ((double)counts[i] * counts[i]), all + counts[i]);
        }

        var usual = Math.Max(1, pairs / Math.Max(1, all));

        return [.. counts.Select(count => (float)Math.Sqrt(Math.Clamp(count / usual, 1 / Most, Most)))];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private float UsualName(Rows rows)
    {
        var (sum, said) = (0L, 0);

        foreach (ref readonly var row in rows.All.AsSpan())
        {
            var often = both.Of(WholeName(row));
            (sum, said) = (sum + often, said + (often > 0 ? 1 : 0));
        }

        return Usual(sum, said);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private float UsualDay(Rows rows)
    {
        var (sum, said) = (0L, 0);

        foreach (ref readonly var row in rows.All.AsSpan())
        {
            var often = days.Of((ulong)row.Born);
            (sum, said) = (sum + often, said + (often > 0 ? 1 : 0));
        }

        return Usual(sum, said);
    }

    private static float Usual(long sum, int said) => (float)Math.Max(1, (double)sum / Math.Max(1, said));
}
