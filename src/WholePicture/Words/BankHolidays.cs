namespace WholePicture.Words;

/// <summary>Bank holidays in England and Wales (practice rules W-02, W-03): the standing rules, and the days moved or added by proclamation.</summary>
public static class BankHolidays
{
    private static readonly HashSet<DateOnly> added =
        [new(2012, 6, 4), new(2012, 6, 5), new(2020, 5, 8), new(2022, 6, 2), new(2022, 6, 3), new(2022, 9, 19), new(2023, 5, 8)];

    private static readonly HashSet<DateOnly> movedAway = [new(2012, 5, 28), new(2020, 5, 4), new(2022, 5, 30)];

    /// <summary>Whether banks are closed that day by law or proclamation; weekends are not asked about here.</summary>
    public static bool Includes(DateOnly day) => added.Contains(day) || (IsStanding(day) && !movedAway.Contains(day));

    private static bool IsStanding(DateOnly day) =>
        day == Substitute(new(day.Year, 1, 1))
        || day == Easter(day.Year).AddDays(-2)
        || day == Easter(day.Year).AddDays(1)
        || IsMonday(day, 5, first: true)
        || IsMonday(day, 5, first: false)
        || IsMonday(day, 8, first: false)
        || IsChristmas(day);

    private static bool IsMonday(DateOnly day, int month, bool first) =>
        day.Month == month && day.DayOfWeek is DayOfWeek.Monday && (first ? day.Day <= 7 : day.Day > 24);

    // When both fall at a weekend, or Christmas Day on a Sunday, the day that is already a holiday is passed over
    private static bool IsChristmas(DateOnly day) => day == Substitute(new(day.Year, 12, 25)) || day == Substitute(new(day.Year, 12, 26));

    private static DateOnly Substitute(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(day.Month == 12 ? 2 : 1),
        _ => day,
    };

    // The anonymous Gregorian computus
    private static DateOnly Easter(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var sum = epact + weekday - (7 * late) + 114;

        return new(year, sum / 31, (sum % 31) + 1);
    }
}
