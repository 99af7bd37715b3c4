using WholePicture.Words;

namespace WholePicture.Tests.Words;

public class LondonDaysTests
{
    private static readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    // Every hour of some years; the first and last of them beyond what is remembered day by day
    [Theory]
    [InlineData(1968, 4)]
    [InlineData(1989, 3)]
    [InlineData(2025, 4)]
    [InlineData(2059, 2)]
    public void Days_remembered_say_what_the_time_zone_says(int year, int years)
    {
        var from = new DateTime(year, 1, 1, 0, 30, 0, DateTimeKind.Utc);

        Assert.DoesNotContain(Enumerable.Range(0, years * 366 * 24).Select(hour => new DateTimeOffset(from.AddHours(hour))),
            instant => London.At(instant) != TimeZoneInfo.ConvertTime(instant, zone) || London.At(instant).Offset != zone.GetUtcOffset(instant));
    }

    [Theory]
    [InlineData("1970-07-01T12:00", 1)]
    [InlineData("1990-01-01T00:00", 0)]
    [InlineData("2026-03-30T00:30", 1)]
    [InlineData("2026-10-26T00:30", 0)]
    [InlineData("2070-01-01T12:00", 0)]
    public void A_clock_on_the_wall_is_as_far_ahead_as_the_time_zone_says(string wallClock, int hours) =>
        Assert.Equal(TimeSpan.FromHours(hours), London.Instant(DateTime.Parse(wallClock, null)).Offset);
}
