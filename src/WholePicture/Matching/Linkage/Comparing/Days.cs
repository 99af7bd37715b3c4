using System.Runtime.CompilerServices;
using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Matching.Linkage.Comparing;

/// <summary>
/// How two days of birth stand to each other: 0 one is missing, 1 different, 2 a generation apart, 3 within six weeks, 4 the day and month of another year,
/// 5 two of day, month and year the same, 6 one stands for "that year" (1 January), 7 one figure or two exchanged, 8 day and month exchanged, 9 the same.
/// </summary>
public static class Days
{
    /// <summary>How many levels there are.</summary>
    public const int Count = 10;

    /// <summary>The level of one day.</summary>
    public const int Same = 9;

    private const int Generation = 13;
    private const int Weeks = 45;

    /// <summary>The level of two days written yyyymmdd; the same whichever comes first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Of(int a, int b)
    {
        if (a == 0 || b == 0)
        {
            return 0;
        }

        if (a == b)
        {
            return 9;
        }

        var (years, dates) = (Math.Abs((a / 10000) - (b / 10000)), a % 10000 == b % 10000);

        // Before all else: nobody slips by a generation, but many are born on the day of a parent
        return years >= Generation && !dates ? 2
            : Day.Swapped(a) == b ? 8
            : years < 10 && IsOneSlip(a, b) ? 7
            : years == 0 && (a % 10000 == 101 || b % 10000 == 101) ? 6
            : dates ? 4
            : years == 0 && Half(a, b) ? 5
            : Math.Abs(Day.Number(a) - Day.Number(b)) <= Weeks ? 3
            : 1;
    }

    private static bool Half(int a, int b) => a / 100 == b / 100 || a % 100 == b % 100;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool IsOneSlip(int a, int b)
    {
        var (differ, exchanged, beforeA, beforeB, last) = (0, false, -1, -1, false);

        for (; a > 0; a /= 10, b /= 10)
        {
            var (figureA, figureB) = (a % 10, b % 10);
            exchanged |= last && figureA == beforeB && figureB == beforeA;
            last = figureA != figureB;
            differ += last ? 1 : 0;
            (beforeA, beforeB) = (figureA, figureB);
        }

        return differ == 1 || (differ == 2 && exchanged);
    }
}
