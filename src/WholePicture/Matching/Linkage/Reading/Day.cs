using System.Globalization;

namespace WholePicture.Matching.Linkage.Reading;

/// <summary>A day as lists write it, kept as yyyymmdd so that slips of the pen can be seen; 0 when none can be read.</summary>
public static class Day
{
    private static readonly string[] months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
    private static readonly DateTime excelStart = new(1899, 12, 30);

    // Of two figures a year to come is one of the century before: nobody is born in it yet
    private static readonly int thisYear = TimeProvider.System.GetUtcNow().Year % 100;

    /// <summary>Reads 2019-04-02 without a detour; anything else as <see cref="Read(ReadOnlySpan{char})"/> does.</summary>
    public static int Read(ReadOnlySpan<byte> written)
    {
        if (written.Length == 10 && written[4] == '-' && written[7] == '-')
        {
            var (year, month, day) = (Figures(written[..4]), Figures(written[5..7]), Figures(written[8..]));

            return year < 0 || month < 0 || day < 0 ? 0 : Of(year, month, day);
        }

        Span<char> letters = stackalloc char[Math.Min(written.Length, 60)];
        Texts.Decode(written[..letters.Length], letters, out var length);

        return Read(letters[..length]);
    }

    /// <summary>A day on which a child is expected: of next year written in two figures, and no century ago.</summary>
    public static int Due(int day) => day is > 0 and < 1950_00_00 ? day + 100_00_00 : day;

    private static int Figures(ReadOnlySpan<byte> written)
    {
        var number = 0;

        foreach (var sign in written)
        {
            if ((uint)(sign - '0') > 9)
            {
                return -1;
            }

            number = (number * 10) + (sign - '0');
        }

        return number;
    }

    /// <summary>Reads 2019-04-02, 02/04/2019, 2.4.19, 20190402, 2 Apr 2019, a time after it, or the serial number a spreadsheet keeps.</summary>
    public static int Read(ReadOnlySpan<char> written)
    {
        Span<int> part = stackalloc int[3];
        Span<int> digits = stackalloc int[3];
        var (count, inside, letters) = (0, false, false);

        foreach (var letter in written)
        {
            letters |= char.IsLetter(letter) && letter != 'T';

            if (char.IsAsciiDigit(letter) && (inside || count < 3))
            {
                count += inside ? 0 : 1;
                inside = true;
                part[count - 1] = (part[count - 1] * 10 % 100_000_000) + (letter - '0');
                digits[count - 1]++;
            }
            else if (count == 3)
            {
                break;
            }
            else
            {
                inside = false;
            }
        }

        return letters ? InWords(written) : count switch
        {
            >= 3 when digits[0] == 4 => Of(part[0], part[1], part[2]),
            >= 3 => Of(Year(part[2], digits[2]), part[1], part[0]),
            1 when digits[0] == 8 && part[0] > 14_000_000 => Of(part[0] / 10000, part[0] / 100 % 100, part[0] % 100) is var day and not 0 ? day : Reversed(part[0]),
            1 when digits[0] == 8 => Reversed(part[0]),
            1 or 2 when part[0] is > 1000 and < 73_051 && digits[0] == 5 => Whole(excelStart.AddDays(part[0])),
            _ => 0,
        };
    }

    private static int Reversed(int written) => Of(written % 10000, written / 10000 % 100, written / 1_000_000);

    private static int Year(int year, int digits) => digits > 2 ? year : year > thisYear ? 1900 + year : 2000 + year;

    // A month past 12 was written the American way round. Lists of people long dead are matched too; no list goes back further than names do
    private static int Of(int year, int month, int day) =>
        month > 12 && day <= 12 ? Of(year, day, month)
        : year is < 1400 or > 2100 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) ? 0
        : (year * 10000) + (month * 100) + day;

    // 2 Apr 2019, 2-April-19, 02APR2019, Apr 2 2019: the month in letters, the day before it or after
    private static int InWords(ReadOnlySpan<char> written)
    {
        Span<int> part = stackalloc int[2];
        var (count, month, year) = (0, 0, 0);

        for (var at = 0; at < written.Length;)
        {
            var length = Run(written[at..], char.IsAsciiDigit);

            if (length > 0 && count < 2)
            {
                part[count++] = length is 1 or 2 or 4 ? int.Parse(written.Slice(at, length), CultureInfo.InvariantCulture) : -1;
                year = Year(part[count - 1], length);
            }
            else if (length == 0 && Run(written[at..], char.IsAsciiLetter) is var letters and > 0)
            {
                month = month == 0 ? Month(written.Slice(at, letters)) : -1;
                length = letters;
            }

            at += Math.Max(1, length);
        }

        return count == 2 && month > 0 ? Of(year, month, part[0]) : 0;
    }

    private static int Run(ReadOnlySpan<char> written, Func<char, bool> of)
    {
        var length = 0;

        while (length < written.Length && of(written[length]))
        {
            length++;
        }

        return length;
    }

    // As far as it is written: Sep, Sept, September; -1 for another word
    private static int Month(ReadOnlySpan<char> written)
    {
        for (var month = 0; month < months.Length && written.Length > 2; month++)
        {
            if (months[month].AsSpan().StartsWith(written, StringComparison.OrdinalIgnoreCase))
            {
                return month + 1;
            }
        }

        return -1;
    }

    private static int Whole(DateTime day) => (day.Year * 10000) + (day.Month * 100) + day.Day;

    /// <summary>Day and month exchanged; 0 where that is no day.</summary>
    public static int Swapped(int day) => day % 100 > 12 ? 0 : Of(day / 10000, day % 100, day / 100 % 100);

    /// <summary>Days since a fixed start, to count between two days.</summary>
    public static int Number(int day)
    {
        // From 1 March of year 0, so that a leap day is a year's last
        var (year, month) = (day / 10000, day / 100 % 100);
        (year, month) = month > 2 ? (year, month - 3) : (year - 1, month + 9);

        return (365 * year) + (year / 4) - (year / 100) + (year / 400) + (((153 * month) + 2) / 5) + (day % 100);
    }
}
