namespace WholePicture.Words;

/// <summary>
/// Counts working days as children's social care does: the start is day 0 and the next working day is day 1 (practice rules W-01, W-05, W-06).
/// A clock is never paused (W-09).
/// </summary>
public static class WorkingDays
{
    private static readonly TimeOnly close = new(17, 0);

    /// <summary>Neither a weekend nor a bank holiday in England and Wales. Shutdown days and school holidays are working days (W-04).</summary>
    public static bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !BankHolidays.Includes(day);

    /// <summary>The day that is <paramref name="count"/> working days after the start; the start itself for none.</summary>
    public static DateOnly After(DateOnly start, int count)
    {
        var day = start;

        for (var left = count; left > 0;)
        {
            day = day.AddDays(1);
            left -= IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>Close of business, 5pm in London, that many working days after an instant.</summary>
    public static DateTimeOffset CloseAfter(DateTimeOffset start, int count) => London.Instant(After(London.Day(start), count), close);
}
