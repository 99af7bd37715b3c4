namespace WholePicture.Words;

/// <summary>A well-formed NHS number (practice rule ID-1). Well formed is not proof of identity.</summary>
/// <param name="Digits">Ten digits, the last a modulus 11 check digit.</param>
public readonly record struct NhsNumber(string Digits)
{
    private const int Length = 10;

    /// <summary>Reads a number typed with or without spaces; null when length or check digit is wrong, and the text then stays text.</summary>
    public static NhsNumber? TryParse(string? asReceived)
    {
        var digits = (asReceived ?? "").Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);

        return digits.Length == Length && digits.All(char.IsAsciiDigit) && !IsFiller(digits) && CheckDigit(digits) == digits[^1] - '0'
            ? new NhsNumber(digits)
            : null;
    }

    // One digit ten times over passes the check, is issued to nobody, and is what people type into a field that must be filled
    private static bool IsFiller(string digits) => digits.AsSpan().Trim(digits[0]).IsEmpty;

    // 10 never equals a digit: such numbers are not issued
    private static int CheckDigit(string digits)
    {
        var sum = digits.Take(Length - 1).Select((digit, place) => (digit - '0') * (Length - place)).Sum();

        return (11 - (sum % 11)) % 11;
    }

    /// <summary>As the NHS shows it: <c>943 476 5919</c>.</summary>
    public override string ToString() => $"{Digits[..3]} {Digits[3..6]} {Digits[6..]}";
}
