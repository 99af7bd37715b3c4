using System.Globalization;
using FsCheck.Fluent;
using WholePicture.Tests.Cast;
using WholePicture.Words;

namespace WholePicture.Tests.Words;

public class WorkingDaysTests
{
    private static readonly FsCheck.Gen<DateOnly> days = Gen.Choose(0, 365 * 30).Select(day => new DateOnly(2012, 1, 1).AddDays(day));

    [Theory]
    [InlineData("Thu 2 Apr 2026", 1, "Tue 7 Apr 2026")]
    [InlineData("Thu 2 Apr 2026", 15, "Mon 27 Apr 2026")]
    [InlineData("Fri 27 Mar 2026", 15, "Tue 21 Apr 2026")]
    [InlineData("Fri 1 May 2026", 5, "Mon 11 May 2026")]
    [InlineData("Fri 28 Aug 2026", 10, "Mon 14 Sep 2026")]
    [InlineData("Sat 14 Nov 2026", 1, "Mon 16 Nov 2026")]
    [InlineData("Fri 18 Dec 2026", 15, "Wed 13 Jan 2027")]
    [InlineData("Fri 18 Dec 2026", 45, "Wed 24 Feb 2027")]
    [InlineData("Thu 24 Dec 2026", 1, "Tue 29 Dec 2026")]
    public void The_start_is_day_0_and_the_next_working_day_is_day_1(string start, int count, string due) =>
        Assert.Equal(Day(due), WorkingDays.After(Day(start), count));

    [Fact]
    public void So_many_working_days_lie_between() => Always.Holds(days.SelectMany(start => Gen.Choose(0, 60).Select(count => (start, count))), row =>
    {
        var due = WorkingDays.After(row.start, row.count);

        Assert.Equal(row.count, Between(row.start, due));
        Assert.True(row.count == 0 ? due == row.start : WorkingDays.IsWorkingDay(due));
    });

    [Fact]
    public void A_later_start_is_never_due_earlier() => Always.Holds(days.SelectMany(start => Gen.Choose(0, 60).Select(count => (start, count))), row =>
    {
        Assert.True(WorkingDays.After(row.start, row.count) <= WorkingDays.After(row.start.AddDays(1), row.count));
        Assert.True(WorkingDays.After(row.start, row.count) <= WorkingDays.After(row.start, row.count + 1));
    });

    [Theory]
    [InlineData(2024, "1 Jan, 29 Mar, 1 Apr, 6 May, 27 May, 26 Aug, 25 Dec, 26 Dec")]
    [InlineData(2025, "1 Jan, 18 Apr, 21 Apr, 5 May, 26 May, 25 Aug, 25 Dec, 26 Dec")]
    [InlineData(2026, "1 Jan, 3 Apr, 6 Apr, 4 May, 25 May, 31 Aug, 25 Dec, 28 Dec")]
    [InlineData(2027, "1 Jan, 26 Mar, 29 Mar, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec")]
    [InlineData(2022, "3 Jan, 15 Apr, 18 Apr, 2 May, 2 Jun, 3 Jun, 29 Aug, 19 Sep, 26 Dec, 27 Dec")]
    [InlineData(2023, "2 Jan, 7 Apr, 10 Apr, 1 May, 8 May, 29 May, 28 Aug, 25 Dec, 26 Dec")]
    [InlineData(2021, "1 Jan, 2 Apr, 5 Apr, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec")]
    [InlineData(2020, "1 Jan, 10 Apr, 13 Apr, 8 May, 25 May, 31 Aug, 25 Dec, 28 Dec")]
    public void The_working_week_stops_on_these_days_and_no_others(int year, string holidays)
    {
        var closed = Enumerable.Range(0, 366).Select(new DateOnly(year, 1, 1).AddDays)
            .Where(day => day.Year == year && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !WorkingDays.IsWorkingDay(day));

        Assert.Equal(holidays, string.Join(", ", closed.Select(day => day.ToString("d MMM", CultureInfo.InvariantCulture))));
    }

    [Theory]
    [InlineData("2026-11-13T23:59", 1, "2026-11-16T17:00")]
    [InlineData("2026-10-23T12:00", 1, "2026-10-26T17:00")]
    [InlineData("2026-03-27T12:00", 1, "2026-03-30T17:00")]
    public void It_closes_at_five_in_London_on_either_side_of_a_change_of_the_clocks(string start, int count, string due) =>
        Assert.Equal(London.Instant(DateTime.Parse(due, CultureInfo.InvariantCulture)), WorkingDays.CloseAfter(London.Instant(DateTime.Parse(start, CultureInfo.InvariantCulture)), count));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "ddd d MMM yyyy", CultureInfo.InvariantCulture);

    private static int Between(DateOnly start, DateOnly due) => Enumerable.Range(1, due.DayNumber - start.DayNumber).Count(day => WorkingDays.IsWorkingDay(start.AddDays(day)));
}
