using System.Globalization;
using FsCheck.Fluent;
using WholePicture.Tests.Cast;
using WholePicture.Words;

namespace WholePicture.Tests.Words;

public class LondonTests
{
    [Theory]
    [InlineData("2026-03-29T00:59", "2026-03-29T00:59:00+00:00")]
    [InlineData("2026-03-29T01:30", "2026-03-29T02:30:00+01:00")]
    [InlineData("2026-03-29T02:00", "2026-03-29T02:00:00+01:00")]
    [InlineData("2026-10-25T00:59", "2026-10-25T00:59:00+01:00")]
    [InlineData("2026-10-25T01:30", "2026-10-25T01:30:00+01:00")]
    [InlineData("2026-10-25T02:00", "2026-10-25T02:00:00+00:00")]
    public void A_time_that_never_was_is_an_hour_on_and_of_one_that_was_twice_it_is_the_first(string wallClock, string instant)
    {
        var found = London.Instant(Clock(wallClock));

        Assert.Equal(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture), found);
        Assert.Equal(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture).Offset, found.Offset);
    }

    [Theory]
    [InlineData("2026-07-01T23:30:00Z", "2 July 2026, 12:30am")]
    [InlineData("2026-12-01T23:30:00Z", "1 December 2026, 11:30pm")]
    [InlineData("2026-12-01T12:00:00Z", "1 December 2026, 12pm")]
    [InlineData("2026-12-01T09:05:00Z", "1 December 2026, 9:05am")]
    public void It_is_said_by_the_clock_in_London(string instant, string words) => Assert.Equal(words, London.WithTime(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture)));

    [Fact]
    public void An_instant_read_off_the_clock_is_the_same_instant_but_for_the_hour_that_comes_twice() =>
        Always.Holds(Gen.Choose(0, 60 * 24 * 365 * 4).Select(minute => new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minute)), instant =>
        {
            var again = London.Instant(London.At(instant).DateTime);

            Assert.True(again == instant || (again == instant.AddHours(-1) && instant.Month == 10 && instant.Hour == 1), $"{instant:u} came back as {again:u}");
            Assert.Equal(London.Day(instant), London.Day(again));
        });

    [Fact]
    public void A_day_has_23_24_or_25_hours() => Always.Holds(Gen.Choose(0, 365 * 4).Select(day => new DateOnly(2024, 1, 1).AddDays(day)), day =>
    {
        var hours = (London.Instant(day.AddDays(1), TimeOnly.MinValue) - London.Instant(day, TimeOnly.MinValue)).TotalHours;

        Assert.Equal(day.DayOfWeek is DayOfWeek.Sunday && day is { Month: 3, Day: > 24 } ? 23 : day.DayOfWeek is DayOfWeek.Sunday && day is { Month: 10, Day: > 24 } ? 25 : 24, hours);
    });

    private static DateTime Clock(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);
}
