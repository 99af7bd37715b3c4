using System.Text.Json.Serialization;

namespace WholePicture.Words;

/// <summary>
/// When something happened, as surely as anybody knows: a minute, a day, a month, a year, or a range open at either end.
/// It is never rounded to a day that nobody stated (REQ CH-01). London wall clock.
/// </summary>
/// <param name="From">The first moment it can have been; <see cref="DateTime.MinValue"/> when nobody knows how early.</param>
/// <param name="Until">The first moment it can no longer have been; <see cref="DateTime.MaxValue"/> when nobody knows how late.</param>
/// <param name="AsGiven">Word for word as the agency gave it.</param>
[JsonConverter(typeof(WhenJson))]
public readonly record struct When(DateTime From, DateTime Until, string AsGiven) : IComparable<When>
{
    /// <summary>The day, when it is known to be one.</summary>
    public DateOnly? Day => Until - From <= TimeSpan.FromDays(1) ? DateOnly.FromDateTime(From) : null;

    /// <summary>Whether the hour and minute are known.</summary>
    public bool HasTime => Until - From < TimeSpan.FromHours(1);

    /// <summary>Where it stands in a list: its start, or its end when the start is open.</summary>
    public DateTime Place => From == DateTime.MinValue ? Until : From;

    /// <summary>A known day.</summary>
    public static When On(DateOnly day) => WhenText.Read(day.ToString("yyyy-MM-dd", null))!.Value;

    /// <summary>A known minute.</summary>
    public static When At(DateTimeOffset instant) => WhenText.Read(London.At(instant).ToString("yyyy-MM-dd'T'HH:mm", null))!.Value;

    /// <summary>Earlier first; of two that start together, the surer first.</summary>
    public int CompareTo(When other) => Place.CompareTo(other.Place) is var place and not 0 ? place : Until.CompareTo(other.Until);

    /// <summary>"27 April 2026", "April 2026", "before 1 November 2025", "between 1 March and 4 May 2026".</summary>
    public override string ToString() => WhenText.InWords(this);

    /// <summary>As it follows what happened: "on 27 April 2026", "in April 2026", "before 1 November 2025".</summary>
    public string OnInWords => WhenText.OnInWords(this);

    /// <summary>Earlier.</summary>
    public static bool operator <(When left, When right) => left.CompareTo(right) < 0;

    /// <summary>Later.</summary>
    public static bool operator >(When left, When right) => left.CompareTo(right) > 0;

    /// <summary>Not later.</summary>
    public static bool operator <=(When left, When right) => left.CompareTo(right) <= 0;

    /// <summary>Not earlier.</summary>
    public static bool operator >=(When left, When right) => left.CompareTo(right) >= 0;
}
