using System.Runtime.CompilerServices;
using WholePicture.Matching.Linkage.Names;
using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Matching.Linkage.Comparing;

/// <summary>Two rows laid side by side: one level a field, packed into one number. Level 0 is always "one of them does not say". One a thread.</summary>
public sealed class Comparison(NameList names)
{
    private readonly NameLevels levels = new(names);

    /// <summary>One for each thread: what it has learnt of names stays with it from one phase to the next.</summary>
    public static IReadOnlyList<Comparison> Desks(NameList names) => [.. Enumerable.Range(0, AtOnce.Threads).Select(_ => new Comparison(names))];

    /// <summary>How two names stand to each other.</summary>
    public NameLevels Names => levels;

    /// <summary>The outcome for two rows; the same whichever comes first.</summary>
    public int Of(in Row a, in Row b) => (OfNames(a, b) * Outcome.Rests) + Rest(a, b);

    /// <summary>The part of the outcome that names and sex make.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int OfNames(in Row a, in Row b)
    {
        var (given, family) = (levels.Of(a.Given, b.Given), levels.Of(a.Family, b.Family));

        if (family == 0 && given == 5 && a.Family != b.Family)
        {
            family = Math.Max(levels.Of(a.Family, b.Given), levels.Of(a.Given, b.Family)) is var part and > 3 ? Math.Min(part, 5) : 0;
        }
        else if (given < 5 && family < 5)
        {
            (given, family) = Crossed(a, b, given, family);
        }

        return (((given * 3) + Same(a.Sex, b.Sex)) * NameLevels.Count) + family;
    }

    /// <summary>The part of the outcome that all else makes.</summary>
    public static int Rest(in Row a, in Row b)
    {
        var rest = (Days.Of(a.Born, b.Born) * Outcome.NhsLevels) + OfNhs(a, b);
        rest = (rest * Outcome.UpnLevels) + (a.Upn == 0 || b.Upn == 0 ? 0 : a.Upn == b.Upn ? 2 : 1);

        return (rest * Outcome.PlaceLevels) + OfPlace(a, b);
    }

    // Given and family name exchanged, or both in one column, is read right, but is a little less than the same
    private (int Given, int Family) Crossed(in Row a, in Row b, int given, int family)
    {
        var one = levels.Of(a.Given, b.Family);
        var other = one < 3 ? 0 : levels.Of(a.Family, b.Given);

        return Math.Min(one, other) >= 3 && one + other > given + family ? (Math.Min(one, 5), Math.Min(other, 5)) : (given, family);
    }

    private static int Same(byte a, byte b) => a == 0 || b == 0 ? 0 : a == b ? 2 : 1;

    /// <summary>1 two right numbers that differ, 2 they differ and one is wrong in itself, 3 they differ by a slip, 4 the same.</summary>
    public static int OfNhs(in Row a, in Row b) =>
        a.Nhs == 0 || b.Nhs == 0 ? 0 : a.Nhs == b.Nhs ? 4 : a.NhsIsValid && b.NhsIsValid ? 1 : Figures(a.Nhs, b.Nhs) <= 2 ? 3 : 2;

    private static int Figures(long a, long b)
    {
        var differ = 0;

        for (; a > 0 || b > 0; (a, b) = (a / 10, b / 10))
        {
            differ += a % 10 == b % 10 ? 0 : 1;
        }

        return differ;
    }

    /// <summary>One household, not one person: 1 nowhere the same, 2 the district, 3 the postcode, 4 the telephone, 5 the address with another telephone, 6 the address, 7 both.</summary>
    public static int OfPlace(in Row a, in Row b)
    {
        var address = Address(a, b);
        var phone = a.Phone == 0 || b.Phone == 0 ? 0 : a.Phone == b.Phone ? 2 : 1;

        return address == 2 && phone == 2 ? 7
            : address == 2 && phone == 0 ? 6
            : address == 2 ? 5
            : phone == 2 ? 4
            : a.Postcode != 0 && a.Postcode == b.Postcode ? 3
            : a.District != 0 && a.District == b.District ? 2
            : address == 1 || phone == 1 || (a.District != 0 && b.District != 0) ? 1 : 0;
    }

    private static int Address(in Row a, in Row b) =>
        (a.House | a.Street) == 0 || (b.House | b.Street) == 0 ? 0
        : a.House == b.House && ((a.Street == b.Street && (a.House != 0 || a.Postcode == b.Postcode)) || (a.Postcode == b.Postcode && a.Postcode != 0)) ? 2 : 1;
}
