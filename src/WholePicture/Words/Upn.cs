namespace WholePicture.Words;

/// <summary>A well-formed unique pupil number (practice rule ID-2). A child keeps it from school to school; one that ends in a letter is temporary, and a school's own.</summary>
/// <param name="Characters">Thirteen characters: a check letter, eleven digits, and a digit or a letter.</param>
public readonly record struct Upn(string Characters)
{
    private const int Length = 13;
    private const string Letters = "ABCDEFGHJKLMNPQRTUVWXYZ";

    /// <summary>Reads a number typed with or without spaces, in any case; null when its shape or check letter is wrong, and the text then stays text. The check letter of a temporary number says nothing.</summary>
    public static Upn? TryParse(string? asReceived)
    {
        var typed = (asReceived ?? "").Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();

        return typed.Length == Length && Letters.Contains(typed[0], StringComparison.Ordinal) && typed.AsSpan(1, Length - 2).IndexOfAnyExceptInRange('0', '9') < 0
            && (char.IsAsciiDigit(typed[^1]) ? CheckLetter(typed) == typed[0] : Letters.Contains(typed[^1], StringComparison.Ordinal))
            ? new Upn(typed)
            : null;
    }

    // The weights are 2 to 13: what stands at each place, counted from 1
    private static char CheckLetter(string typed) => Letters[typed.Skip(1).Select((digit, place) => (digit - '0') * (place + 2)).Sum() % Letters.Length];

    /// <summary>As schools write it.</summary>
    public override string ToString() => Characters;
}
