using WholePicture.Words;

namespace WholePicture.Pictures;

/// <summary>A child's dates: expected, born, and what that makes them on a day (REQ PF-02).</summary>
/// <param name="Born">Date of birth; null while nobody has recorded one.</param>
/// <param name="Expected">Expected date.</param>
public readonly record struct Life(DateOnly? Born, DateOnly? Expected)
{
    private const int Pregnancy = 280;
    private const int Week = 7;

    /// <summary>The day on which the child died, or the pregnancy ended without a birth; null for all others.</summary>
    public DateOnly? Ended { get; init; }

    /// <summary>Whether the child was not yet born that day: no birth recorded by then.</summary>
    public bool IsUnborn(DateOnly on) => Born is null ? Expected is not null : on < Born;

    /// <summary>Whether it was over by that day: the child had died, or the pregnancy had ended.</summary>
    public bool HasEnded(DateOnly on) => Ended <= on;

    /// <summary>Whether the day falls in the pregnancy.</summary>
    public bool InPregnancy(DateOnly on) => IsUnborn(on) && on >= Start && !(Ended < on);

    /// <summary>Days since birth; null before it.</summary>
    public int? DaysOld(DateOnly on) => Born is { } born && on >= born ? on.DayNumber - born.DayNumber : null;

    /// <summary>Whether the child is unborn, or younger than so many whole years, on a day. Unknown dates count as young: nobody is left out for want of a date.</summary>
    public bool IsYoungerThan(int years, DateOnly on) => Born is not { } born || on < born.AddYears(years);

    /// <summary>"unborn, expected 27 July 2026", "16 weeks 2 days", "3 years"; "died 3 May 2026, 2 years old", "the pregnancy ended 3 May 2026".</summary>
    public string AgeInWords(DateOnly on) => Ended is not { } ended || ended > on ? AgeOn(on)
        : DaysOld(ended) is null ? $"the pregnancy ended {London.InWords(ended)}"
        : $"died {London.InWords(ended)}, {AgeOn(ended)} old";

    /// <summary>The same where "old" follows an age: "3 years old".</summary>
    public string HowOld(DateOnly on) => DaysOld(on) is null || HasEnded(on) ? AgeInWords(on) : $"{AgeInWords(on)} old";

    /// <summary>How old they were on a day, whatever came after.</summary>
    public string AgeOn(DateOnly on) => (DaysOld(on), Years(on)) switch
    {
        (null, _) when Expected is { } expected => $"unborn, expected {London.InWords(expected)}",
        (null, _) => "age not recorded",
        ( < Week and var days, _) => Count(days, "day"),
        (var days, 0) => days % Week == 0 ? Count(days.Value / Week, "week") : $"{Count(days.Value / Week, "week")} {Count(days.Value % Week, "day")}",
        (_, var years) => Count(years, "year"),
    };

    private static string Count(int count, string one) => count == 1 ? $"1 {one}" : $"{count} {one}s";

    private DateOnly Start => (Expected ?? Born)?.AddDays(-Pregnancy) ?? DateOnly.MinValue;

    private int Years(DateOnly on) => Born is { } born ? on.Year - born.Year - (born.AddYears(on.Year - born.Year) > on ? 1 : 0) : 0;
}
