using System.Numerics;
using System.Runtime.CompilerServices;
using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Matching.Linkage.Names;

/// <summary>What tells one part of a name from most others at a glance, without reading its letters one by one.</summary>
/// <param name="Known">Stands for its full form.</param>
/// <param name="Sound">How that sounds.</param>
/// <param name="Letters">Which letters it has, a bit each.</param>
/// <param name="Start">Its first four letters; nothing where it is shorter.</param>
/// <param name="Length">How many letters it has; 0 of a name of several parts, which no glance tells from another.</param>
public readonly record struct Brief(uint Known, uint Sound, uint Letters, uint Start, int Length)
{
    /// <summary>Below this, by <see cref="Comparing.Likeness"/>, two names are different.</summary>
    public const double Alike = 0.8;

    /// <summary>Of one part.</summary>
    public static Brief Of(Part part)
    {
        var (letters, start) = (0u, 0u);

        for (var i = 0; i < part.Text.Length; i++)
        {
            letters |= 1u << (part.Text[i] & 31);
            start |= i < 4 ? (uint)(part.Text[i] & 0xFF) << (8 * i) : 0;
        }

        return new(Hash.Short(Hash.Of(part.Known)), part.Sound, letters, start, part.Text.Length);
    }

    /// <summary>Neither an initial, nor of one full form or sound, nor with letters enough in common.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool AreFarApart(in Brief a, in Brief b) =>
        a.Length > 1 && b.Length > 1 && a.Known != b.Known && a.Sound != b.Sound && !CouldBe(a, b, Alike);

    /// <summary>Whether two parts could be as alike as is asked: the letters of the shorter that the longer does not have at all cannot be in common.</summary>
    public static bool CouldBe(in Brief a, in Brief b, double least)
    {
        var missing = BitOperations.PopCount(a.Length <= b.Length ? a.Letters & ~b.Letters : b.Letters & ~a.Letters);
        double common = Math.Min(a.Length, b.Length) - missing;
        var jaro = ((common / a.Length) + (common / b.Length) + 1) / 3;

        return jaro + (Together(a, b) * 0.1 * (1 - jaro)) >= least;
    }

    // How many of the first four letters are the same, up to the first that is not
    private static int Together(in Brief a, in Brief b) => Math.Min(BitOperations.TrailingZeroCount(a.Start ^ b.Start) / 8, Math.Min(4, Math.Min(a.Length, b.Length)));
}
