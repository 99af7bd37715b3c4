namespace WholePicture.Matching.Linkage;

/// <summary>Two rows laid side by side: one level a field, packed into one number. Level 0 is always "one of them does not say".</summary>
public static class Comparison
{
    /// <summary>How many levels each field has: given, family, born, NHS number, UPN, sex, place.</summary>
    public static IReadOnlyList<int> Levels { get; } = [5, 5, 7, 4, 3, 3, 5];

    /// <summary>How many different outcomes there are.</summary>
    public static int Patterns { get; } = Levels.Aggregate(1, (product, levels) => product * levels);

    /// <summary>The outcome for two rows; the same whichever comes first.</summary>
    public static int Of(Rows rows, int a, int b)
    {
        var (given, family) = OfNames(rows, a, b);
        var pattern = given;
        pattern = (pattern * Levels[1]) + family;
        pattern = (pattern * Levels[2]) + OfDays(rows.Born[a], rows.Born[b]);
        pattern = (pattern * Levels[3]) + OfNumbers(rows.Nhs[a], rows.Nhs[b]);
        pattern = (pattern * Levels[4]) + Same(rows.Upn[a], rows.Upn[b]);
        pattern = (pattern * Levels[5]) + Same(rows.Sex[a], rows.Sex[b]);

        return (pattern * Levels[6]) + Place(rows, a, b);
    }

    /// <summary>The level of one field in an outcome.</summary>
    public static int Level(int pattern, int field)
    {
        for (var last = Levels.Count - 1; last > field; last--)
        {
            pattern /= Levels[last];
        }

        return pattern % Levels[field];
    }

    /// <summary>1 differs, 2 near, 3 a short form or the same sound, 4 the same; given and family name exchanged counts as read right.</summary>
    private static (int Given, int Family) OfNames(Rows rows, int a, int b)
    {
        var (givenA, givenB) = (rows.Names[rows.Given[a]], rows.Names[rows.Given[b]]);
        var (familyA, familyB) = (rows.Names[rows.Family[a]], rows.Names[rows.Family[b]]);
        var (given, family) = (OfName(givenA, givenB), OfName(familyA, familyB));

        if (given is 4 or 0 || family is 4 or 0)
        {
            return (given, family);
        }

        var (crossed, other) = (OfName(givenA, familyB), OfName(familyA, givenB));

        return Math.Min(crossed, other) >= 2 && crossed + other > given + family ? (Math.Min(crossed, 3), Math.Min(other, 3)) : (given, family);
    }

    /// <summary>Two names in parts: the best that any part of one finds in the other.</summary>
    public static int OfName(Name a, Name b)
    {
        if (a.IsBlank || b.IsBlank)
        {
            return 0;
        }

        if (ReferenceEquals(a, b) || a.Folded == b.Folded)
        {
            return 4;
        }

        var best = 1;

        for (var i = 0; i < a.Parts.Length && best < 3; i++)
        {
            for (var j = 0; j < b.Parts.Length; j++)
            {
                best = Math.Max(best, OfPart(a.Parts[i], a.Known[i], b.Parts[j], b.Known[j]));
            }
        }

        return best;
    }

    private static int OfPart(string a, string knownA, string b, string knownB) =>
        a.Length == 1 || b.Length == 1 ? a[0] == b[0] ? 2 : 1
        : knownA == knownB ? 3
        : Likeness.Of(knownA, knownB) switch
        {
            >= 0.93 => 3,
            >= 0.85 => 2,
            _ when a.Length > 3 && Name.SoundOf(knownA) == Name.SoundOf(knownB) => 2,
            _ => 1,
        };

    /// <summary>1 differs, 2 the same day or year only, 3 one is 1 January of the same year, 4 one figure, 5 day and month exchanged, 6 the same.</summary>
    public static int OfDays(int a, int b)
    {
        if (a == 0 || b == 0)
        {
            return 0;
        }

        if (a == b)
        {
            return 6;
        }

        return Day.Swapped(a) == b ? 5
            : Figures(a, b) == 1 ? Math.Abs((a / 10000) - (b / 10000)) >= 10 ? 2 : 4
            : a / 10000 == b / 10000 && (a % 10000 == 101 || b % 10000 == 101) ? 3
            : a % 10000 == b % 10000 ? 2
            : Math.Abs(Day.Number(a) - Day.Number(b)) <= 31 ? 2
            : 1;
    }

    private static int OfNumbers(long a, long b) => a == 0 || b == 0 ? 0 : a == b ? 3 : Figures(a, b) <= 2 ? 2 : 1;

    private static int Figures(long a, long b)
    {
        var differ = 0;

        for (; a > 0 || b > 0; (a, b) = (a / 10, b / 10))
        {
            differ += a % 10 == b % 10 ? 0 : 1;
        }

        return differ;
    }

    private static int Same(int a, int b) => a == 0 || b == 0 ? 0 : a == b ? 2 : 1;

    // 1 nowhere, 2 the postcode, 3 the telephone or the address, 4 both: one household, not one person
    private static int Place(Rows rows, int a, int b)
    {
        var (address, phone, postcode) = (Same(rows.Address[a], rows.Address[b]), Same(rows.Phone[a], rows.Phone[b]), Same(rows.Postcode[a], rows.Postcode[b]));

        return address + phone + postcode == 0 ? 0
            : address == 2 && phone == 2 ? 4
            : address == 2 || phone == 2 ? 3
            : postcode == 2 ? 2 : 1;
    }
}
