using System.Runtime.CompilerServices;

namespace WholePicture.Matching.Linkage.Finding;

/// <summary>Pairs of rows, by the stretch of the list in which the later of the two lies. They are counted first, so that they are kept in one piece of memory.</summary>
internal sealed class Pairs(int rows)
{
    /// <summary>How many rows are one stretch.</summary>
    public const int Stretch = 1 << Bits;

    private const int Bits = 12;
    private readonly int[] ends = new int[(rows >> Bits) + 2];
    private ulong[] all = [];

    /// <summary>Counts one that is going to be added.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Count(int a, int b) => ends[(Math.Max(a, b) >> Bits) + 1]++;

    /// <summary>When all are counted.</summary>
    public void Begin()
    {
        for (var i = 1; i < ends.Length; i++)
        {
            ends[i] += ends[i - 1];
        }

        all = GC.AllocateUninitializedArray<ulong>(ends[^1]);
    }

    /// <summary>Adds one that was counted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(int a, int b)
    {
        var (later, earlier) = (Math.Max(a, b), Math.Min(a, b));
        all[ends[later >> Bits]++] = ((ulong)later << 32) | (uint)earlier;
    }

    /// <summary>Those of one stretch, when all are added: the later row above, the earlier below; some may come twice.</summary>
    public ReadOnlySpan<ulong> this[int stretch] => all.AsSpan((stretch == 0 ? 0 : ends[stretch - 1])..ends[stretch]);
}
