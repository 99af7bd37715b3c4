using System.Globalization;

namespace WholePicture.Words;

/// <summary>The one clock people read. Instants are kept in UTC and shown as Europe/London (practice rule W-08).</summary>
public static class London
{
    private static readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");
    private static readonly CultureInfo english = CultureInfo.GetCultureInfo("en-GB");
    private static readonly string[] months = english.DateTimeFormat.MonthGenitiveNames;

    /// <summary>The wall clock in London at an instant.</summary>
    public static DateTimeOffset At(DateTimeOffset instant) =>
        LondonDays.OffsetOn(instant.UtcDateTime) is { } all ? instant.ToOffset(all) : TimeZoneInfo.ConvertTime(instant, zone);

    /// <summary>The day it was in London at an instant.</summary>
    public static DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(At(instant).DateTime);

    /// <summary>The instant of a wall clock time. In the hour that happens twice, the first; in the hour that never happens, the hour after.</summary>
    public static DateTimeOffset Instant(DateTime wallClock)
    {
        var local = DateTime.SpecifyKind(wallClock, DateTimeKind.Unspecified);

        if (LondonDays.OffsetAround(local) is { } all)
        {
            return new DateTimeOffset(local, all);
        }

        if (zone.IsInvalidTime(local))
        {
            local = local.AddHours(1);
        }

        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);

        return new DateTimeOffset(local, offset);
    }

    /// <summary>The instant of a time on a day.</summary>
    public static DateTimeOffset Instant(DateOnly day, TimeOnly time) => Instant(day.ToDateTime(time));

    /// <summary>"27 April 2026".</summary>
    public static string InWords(DateOnly day) => $"{day.Day} {months[day.Month - 1]} {day.Year:D4}";

    /// <summary>"27 April 2026".</summary>
    public static string InWords(DateTimeOffset instant) => InWords(Day(instant));

    /// <summary>"27 April 2026, 9:40pm".</summary>
    public static string WithTime(DateTimeOffset instant)
    {
        var local = At(instant);

        return $"{InWords(DateOnly.FromDateTime(local.DateTime))}, {(local.Hour + 11) % 12 + 1}{(local.Minute == 0 ? "" : $":{local.Minute:D2}")}{(local.Hour < 12 ? "am" : "pm")}";
    }

    /// <summary>"27 Apr", for tight places.</summary>
    public static string Short(DateOnly day) => day.ToString("d MMM", english).Replace("Sept", "Sep", StringComparison.Ordinal);
}
