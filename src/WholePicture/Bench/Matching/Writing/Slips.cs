using System.Globalization;

namespace WholePicture.Bench.Matching.Writing;

/// <summary>Slips of a hand that writes or types.</summary>
internal static class Slips
{
    private static readonly string[] near = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>One letter wrong, left out, put in or exchanged with its neighbour.</summary>
    public static string Letter(Chance chance, string text)
    {
        if (text.Length < 3)
        {
            return text;
        }

        var at = chance.Between(chance.Is(0.9) ? 1 : 0, text.Length - 2);

        return chance.Below(4) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, Beside(chance, text[at]).ToString()),
            2 => string.Concat(text.AsSpan(0, at), Beside(chance, text[at]).ToString(), text.AsSpan(at + 1)),
            _ => string.Concat(text.AsSpan(0, at), $"{text[at + 1]}{text[at]}", text.AsSpan(at + 2)),
        };
    }

    /// <summary>One figure wrong, or two exchanged.</summary>
    public static string Figure(Chance chance, string digits)
    {
        if (digits.Length < 3)
        {
            return digits;
        }

        var at = chance.Below(digits.Length - 1);

        return char.IsAsciiDigit(digits[at]) && char.IsAsciiDigit(digits[at + 1])
            ? chance.Is(0.5)
                ? string.Concat(digits.AsSpan(0, at), chance.Below(10).ToString(CultureInfo.InvariantCulture), digits.AsSpan(at + 1))
                : string.Concat(digits.AsSpan(0, at), $"{digits[at + 1]}{digits[at]}", digits.AsSpan(at + 2))
            : digits;
    }

    /// <summary>A day with a slip in it: a figure, day and month exchanged, the year before, or a number near it.</summary>
    public static DateOnly Day(Chance chance, DateOnly day) => chance.Below(5) switch
    {
        0 when day.Day <= 12 => new(day.Year, day.Day, day.Month),
        1 => day.AddYears(chance.Is(0.5) ? -1 : 1),
        2 => day.AddYears(chance.Is(0.5) ? -10 : 10),
        3 => day.AddMonths(chance.Is(0.5) ? -1 : 1),
        _ => day.AddDays(chance.Pick([-10, -3, -2, -1, 1, 2, 3, 10])),
    };

    private static char Beside(Chance chance, char letter)
    {
        var lower = char.ToLowerInvariant(letter);

        foreach (var row in near)
        {
            var at = row.IndexOf(lower, StringComparison.Ordinal);

            if (at >= 0)
            {
                return row[Math.Clamp(at + (chance.Is(0.5) ? 1 : -1), 0, row.Length - 1)];
            }
        }

        return letter;
    }
}
