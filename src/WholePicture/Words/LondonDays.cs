namespace WholePicture.Words;

/// <summary>
/// What London's clocks are ahead by on days on which they do not change: all but two in a year. A rule asks for hundreds of days,
/// and asking the time zone takes a hundred times as long as looking here.
/// </summary>
internal static class LondonDays
{
    // Before and after these, and on days of change, the time zone is asked
    private static readonly DateTime first = new(1990, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime last = new(2060, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly TimeSpan?[] offsets = Offsets();

    /// <summary>For all of that day in UTC; null when it changes.</summary>
    public static TimeSpan? OffsetOn(DateTime utc) => utc >= first && utc < last ? offsets[(utc - first).Days] : null;

    /// <summary>For a time on the wall; null when the clocks change on that day or the day before.</summary>
    public static TimeSpan? OffsetAround(DateTime wallClock) =>
        OffsetOn(wallClock) is { } day && wallClock - first > TimeSpan.FromDays(1) && OffsetOn(wallClock.AddDays(-1)) == day ? day : null;

    private static TimeSpan?[] Offsets()
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

        return [.. Enumerable.Range(0, (last - first).Days).Select(day => first.AddDays(day))
            .Select(day => zone.GetUtcOffset(day) is var offset && zone.GetUtcOffset(day.AddDays(1)) == offset ? offset : (TimeSpan?)null)];
    }
}
