namespace WholePicture.Matching.Linkage;

/// <summary>How alike two words are: Jaro-Winkler, 0 to 1.</summary>
public static class Likeness
{
    private const int Longest = 64;

    public static double Of(string a, string b)
    {
        if (a == b)
        {
            return 1;
        }

        if (a.Length == 0 || b.Length == 0 || a.Length > Longest || b.Length > Longest)
        {
            return 0;
        }

        var window = Math.Max(0, (Math.Max(a.Length, b.Length) / 2) - 1);
        var (inA, inB, common) = (0UL, 0UL, 0);

        for (var i = 0; i < a.Length; i++)
        {
            for (var j = Math.Max(0, i - window); j < Math.Min(b.Length, i + window + 1); j++)
            {
                if (a[i] == b[j] && (inB & (1UL << j)) == 0)
                {
                    (inA, inB, common) = (inA | (1UL << i), inB | (1UL << j), common + 1);

                    break;
                }
            }
        }

        return common == 0 ? 0 : Winkler(a, b, Jaro(a, b, inA, inB, common));
    }

    private static double Jaro(string a, string b, ulong inA, ulong inB, int common)
    {
        var (moved, j) = (0, 0);

        for (var i = 0; i < a.Length; i++)
        {
            if ((inA & (1UL << i)) == 0)
            {
                continue;
            }

            while ((inB & (1UL << j)) == 0)
            {
                j++;
            }

            moved += a[i] == b[j++] ? 0 : 1;
        }

        double alike = common;

        return ((alike / a.Length) + (alike / b.Length) + ((alike - (moved / 2)) / alike)) / 3;
    }

    private static double Winkler(string a, string b, double jaro)
    {
        var start = 0;

        while (start < Math.Min(4, Math.Min(a.Length, b.Length)) && a[start] == b[start])
        {
            start++;
        }

        return jaro + (start * 0.1 * (1 - jaro));
    }
}
