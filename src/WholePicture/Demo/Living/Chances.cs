using System.Diagnostics.CodeAnalysis;

namespace WholePicture.Demo.Living;

/// <summary>What chance decides in one invented family: the same for the same seed and family, whoever else is invented.</summary>
[SuppressMessage("Security", "CA5394", Justification = "Invents people, guards nothing")]
internal sealed class Chances(int seed, int family)
{
    private const double DaysInAYear = 365.25;

    private readonly Random random = new(Mixed(seed, family));

    /// <summary>Whether something that happens in this share of cases happens in this one.</summary>
    public bool Happens(double share) => random.NextDouble() < share;

    /// <summary>A whole number, both ends among them.</summary>
    public int Between(int least, int most) => random.Next(least, most + 1);

    /// <summary>One of several, each as likely.</summary>
    public T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    /// <summary>One of several by their shares; the last takes what is left.</summary>
    public T Of<T>(params (double Share, T What)[] several)
    {
        var left = random.NextDouble();
        foreach (var (share, what) in several)
        {
            if ((left -= share) < 0)
            {
                return what;
            }
        }

        return several[^1].What;
    }

    /// <summary>The days in a stretch on which something falls that happens so often a year, one quite apart from the other.</summary>
    public IEnumerable<DateOnly> Days(double perYear, DateOnly from, DateOnly until)
    {
        for (var at = Wait(perYear); at < until.DayNumber - from.DayNumber; at += Wait(perYear))
        {
            yield return from.AddDays((int)at);
        }
    }

    private double Wait(double perYear) => perYear <= 0 ? double.MaxValue : -Math.Log(1 - random.NextDouble()) * DaysInAYear / perYear;

    // Seeds that stand next to each other must not begin alike
    private static int Mixed(int seed, int family)
    {
        var mixed = ((ulong)(uint)seed << 32) | (uint)family;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;

        return (int)(mixed >> 33);
    }
}
