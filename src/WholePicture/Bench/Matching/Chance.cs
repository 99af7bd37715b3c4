namespace WholePicture.Bench.Matching;

/// <summary>Chance that falls the same way again for the same seed, on any machine.</summary>
internal sealed class Chance(long seed)
{
    private ulong state = (ulong)seed * 0x9E3779B97F4A7C15UL;

    /// <summary>From 0 to just below 1.</summary>
    public double Share => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>True so often of 1.</summary>
    public bool Is(double often) => Share < often;

    /// <summary>From 0 to one below.</summary>
    public int Below(int end) => (int)(Next() % (ulong)end);

    /// <summary>From the first to the last.</summary>
    public int Between(int first, int last) => first + Below(last - first + 1);

    /// <summary>Any of them.</summary>
    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    /// <summary>The first of them far more often than the last.</summary>
    public T Skewed<T>(IReadOnlyList<T> from) => from[(int)(from.Count * Math.Pow(Share, 2.2))];

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15UL;
        var mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;

        return mixed ^ (mixed >> 31);
    }
}
