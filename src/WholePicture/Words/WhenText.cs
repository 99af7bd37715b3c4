using System.Globalization;

namespace WholePicture.Words;

/// <summary>
/// Reads and says uncertain dates in a small part of ISO 8601-2 (EDTF):
/// <c>2026-04-27T21:40</c>, <c>2026-04-27</c>, <c>2026-04</c>, <c>2026</c>, <c>2026-03/2026-05</c>, <c>../2025-11-01</c>, <c>2026-03-01/..</c>.
/// </summary>
public static class WhenText
{
    private const string Open = "..";

    /// <summary>The date, or null when it is not written in one of the ways above or ends before it begins.</summary>
    public static When? Read(string? text)
    {
        var parts = (text ?? "").Split('/');

        if (parts.Length == 1)
        {
            return One(parts[0]) is var (from, until) ? new When(from, until, text!) : null;
        }

        var start = parts[0] == Open ? (DateTime.MinValue, DateTime.MinValue) : One(parts[0]);
        var end = parts[^1] == Open ? (DateTime.MaxValue, DateTime.MaxValue) : One(parts[^1]);

        return parts.Length == 2 && start is not null && end is not null && start.Value.Item1 < end.Value.Item2
            ? new When(start.Value.Item1, end.Value.Item2, text!)
            : null;
    }

    private static (DateTime From, DateTime Until)? One(string text) => text.Length switch
    {
        4 when Exact(text, "yyyy") is { } year => (year, year.AddYears(1)),
        7 when Exact(text, "yyyy-MM") is { } month => (month, month.AddMonths(1)),
        10 when Exact(text, "yyyy-MM-dd") is { } day => (day, day.AddDays(1)),
        16 when Exact(text, "yyyy-MM-dd'T'HH:mm") is { } minute => (minute, minute.AddMinutes(1)),
        _ => null,
    };

    // The last years of the calendar would overflow when a month or a year is added
    private static DateTime? Exact(string text, string format) =>
        DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is > 1 and < 9999
            ? date
            : null;

    /// <summary>In the words a page shows.</summary>
    public static string InWords(When when) => (when.From == DateTime.MinValue, when.Until == DateTime.MaxValue) switch
    {
        (true, true) => "not known when",
        (true, false) => $"before {Last(when, 1)}",
        (false, true) => $"from {London.InWords(DateOnly.FromDateTime(when.From))} on",
        _ => Bounded(when),
    };

    /// <summary>In the words a page shows, with the "on" or "in" that such a date takes.</summary>
    public static string OnInWords(When when) => when.AsGiven.Contains('/', StringComparison.Ordinal) ? InWords(when)
        : when.AsGiven.Length <= "2026-04".Length ? $"in {InWords(when)}"
        : $"on {InWords(when)}";

    private static string Bounded(When when) => when.AsGiven.Contains('/', StringComparison.Ordinal)
        ? $"between {London.InWords(DateOnly.FromDateTime(when.From))} and {Last(when, 0)}"
        : when.AsGiven.Length switch
        {
            4 => when.AsGiven,
            7 => when.From.ToString("MMMM yyyy", CultureInfo.GetCultureInfo("en-GB")),
            16 => London.WithTime(London.Instant(when.From)),
            _ => London.InWords(DateOnly.FromDateTime(when.From)),
        };

    private static string Last(When when, int daysAfter) =>
        London.InWords(DateOnly.FromDateTime(when.Until.AddTicks(-1)).AddDays(daysAfter));
}
