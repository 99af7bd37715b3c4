namespace WholePicture.Matching.Linkage.Grouping;

/// <summary>
/// How many rows a person has in this list, learnt from the groups that were found. Where next to nobody has seven, a group of seven is likelier two people than one of six is,
/// however alike its rows. Where each number is had by a steady part of those who have one fewer, as in most registers, it says nothing.
/// </summary>
internal sealed class Sizes
{
    // Bits that are chance, and groups so few that nothing is said of them
    private const double Chance = 2;
    private const double Few = 20;
    private readonly float[] against;

    private Sizes(float[] against) => this.against = against;

    /// <summary>Learnt from the group of each row.</summary>
    public static Sizes Of(int[] groups)
    {
        var rows = new int[groups.Length];
        Array.ForEach(groups, group => rows[group]++);
        var found = new double[Bunch.Largest + 1];
        Array.ForEach(rows, size => found[Math.Min(size, Bunch.Largest)] += size > 0 ? 1 : 0);

        return new(Against(found, groups.Length == 0 ? 1 : found.Sum()));
    }

    /// <summary>Bits against so many rows being one person: 0 or below.</summary>
    public float Of(int rows) => against[Math.Min(rows, Bunch.Largest)];

    // Each number beside the likeliest two people who would have as many between them: by as much as for most pairs of the list, or by so much less
    private static float[] Against(double[] found, double all)
    {
        double TwoPeople(int size) => Enumerable.Range(1, size / 2).Max(one => found[one] * found[size - one]) / all;

        var sizes = Enumerable.Range(2, found.Length - 2).Where(size => found[size] > 0).ToList();
        var usual = Math.Exp(sizes.Sum(size => Pairs(size) * Math.Log((found[size] + Few) / (TwoPeople(size) + Few))) / Math.Max(1, sizes.Sum(Pairs)));

        return [.. found.Select((count, size) => size < 2 ? 0 : (float)Math.Min(0, Math.Log2((count + Few) / ((usual * TwoPeople(size)) + Few)) + Chance))];

        double Pairs(int size) => found[size] * size * (size - 1);
    }
}
