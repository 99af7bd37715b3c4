using WholePicture.Words;

namespace WholePicture.Tests.Cast;

/// <summary>The one day on which the cast lives: Wednesday 18 November 2026, five past four. Far from midnight, so that no test turns with the clock.</summary>
internal static class Today
{
    public static DateTimeOffset Now { get; } = At(0, 16, 5);

    /// <summary>A day before today when negative, after it when positive.</summary>
    public static DateOnly Day(int day) => new DateOnly(2026, 11, 18).AddDays(day);

    /// <summary>A time in London on such a day.</summary>
    public static DateTimeOffset At(int day, int hour = 10, int minute = 0) => London.Instant(Day(day), new TimeOnly(hour, minute));
}
