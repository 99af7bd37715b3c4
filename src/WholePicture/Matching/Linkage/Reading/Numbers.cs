using System.Runtime.CompilerServices;

namespace WholePicture.Matching.Linkage.Reading;

/// <summary>Numbers issued for people and lines, out of however they were written.</summary>
public static class Numbers
{
    /// <summary>Ten digits that are not all one digit; 0 otherwise. Kept with a wrong check digit too: a slip of the pen is still evidence.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static long Nhs(ReadOnlySpan<byte> written)
    {
        var (number, digits) = (0L, 0);

        foreach (var sign in written)
        {
            if ((uint)(sign - '0') < 10 && digits < 11)
            {
                (number, digits) = ((number * 10) + (sign - '0'), digits + 1);
            }
        }

        return digits == 10 && number % 1_111_111_111 != 0 && number != 1_234_567_890 ? number : 0;
    }

    /// <summary>Whether the last digit of an NHS number follows from the nine before it (modulus 11).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool IsNhs(long number)
    {
        var sum = 0L;
        var rest = number / 10;

        for (var weight = 2; weight <= 10; weight++)
        {
            sum += rest % 10 * weight;
            rest /= 10;
        }

        return number > 0 && (11 - (sum % 11)) % 11 == number % 10;
    }

    /// <summary>A pupil number or another of letters and figures, at least six of them; "unknown" is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Mixed(ReadOnlySpan<byte> written)
    {
        var (number, signs, figures) = (0UL, 0, 0);

        foreach (var sign in written)
        {
            var letter = (uint)(sign - '0') < 10 ? sign - '0' + 1 : (uint)((sign | 32) - 'a') < 26 ? (sign | 32) - 'a' + 11 : 0;
            (number, signs) = letter > 0 ? ((number * 37) + (ulong)letter, signs + 1) : (number, signs);
            figures += letter is > 0 and < 11 ? 1 : 0;
        }

        return signs < 6 || figures == 0 ? 0 : number;
    }

    /// <summary>07…, +44 7… and 0044 7… are one line: its last nine figures.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static uint Phone(ReadOnlySpan<byte> written)
    {
        var (number, digits) = (0UL, 0);

        foreach (var sign in written)
        {
            if ((uint)(sign - '0') < 10)
            {
                (number, digits) = (((number * 10) + (ulong)(sign - '0')) % 1_000_000_000, digits + 1);
            }
        }

        return digits < 9 || number % 111_111_111 == 0 ? 0 : (uint)number;
    }
}
