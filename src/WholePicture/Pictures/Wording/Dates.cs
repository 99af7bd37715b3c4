using System.Globalization;
using WholePicture.Words;

namespace WholePicture.Pictures.Wording;

/// <summary>Dates and stretches of time as a page says them.</summary>
public static class Dates
{
    private const int TwoWeeks = 14;
    private const int TwoYears = 730;
    private static readonly CultureInfo english = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"11 November", with the year when it is not the year of the picture.</summary>
    public static string Plain(DateOnly day, DateOnly today) =>
        day.Year == today.Year ? day.ToString("d MMMM", english) : London.InWords(day);

    /// <summary>"today", "yesterday", "tomorrow", "Thu 5 November".</summary>
    public static string Near(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => "today",
        1 => "tomorrow",
        -1 => "yesterday",
        _ => $"{day.ToString("ddd", english)} {Plain(day, today)}",
    };

    /// <summary>"13 days", "14 weeks", "3 years": the largest whole unit that still says enough.</summary>
    public static string Long(int days) => days switch
    {
        1 => "1 day",
        < TwoWeeks => $"{days} days",
        < TwoYears => $"{days / 7} weeks",
        _ => $"{days / 365} years",
    };

    /// <summary>"1 day", "205 days".</summary>
    public static string InDays(int days) => days == 1 ? "1 day" : $"{days} days";

    /// <summary>"11 Nov", with the year when it is not the year of the picture.</summary>
    public static string Short(DateOnly day, DateOnly today) =>
        day.Year == today.Year ? London.Short(day) : $"{London.Short(day)} {day.Year}";

    /// <summary>"10am", "4:05pm".</summary>
    public static string Clock(DateTimeOffset instant)
    {
        var local = London.At(instant);

        return local.ToString(local.Minute == 0 ? "htt" : "h:mmtt", english).ToLower(english);
    }

    /// <summary>"Wednesday 18 November 2026, 4:05pm".</summary>
    public static string InFull(DateTimeOffset instant) => $"{London.Day(instant).ToString("dddd", english)} {London.WithTime(instant)}";
}
