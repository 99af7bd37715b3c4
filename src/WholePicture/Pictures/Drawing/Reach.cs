using WholePicture.Words;

namespace WholePicture.Pictures.Drawing;

/// <summary>The stretch of time a picture shows.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="Birth">The birth, when it lies within.</param>
/// <param name="Today">The day of the picture.</param>
public sealed record Reach(DateTimeOffset From, DateTimeOffset? Birth, DateTimeOffset Today)
{
    private const int YearsAtMost = 10;
    private const int YearsWithBirth = 2;
    private const int Pregnancy = 280;
    private const int LeastDays = 56;

    /// <summary>From the first thing anybody knew, and from pregnancy on while the child is small; at most ten years.</summary>
    public static Reach Of(Picture picture)
    {
        var known = picture.Entries.Where(Drawable.IsDrawn).Select(entry => entry.Known).DefaultIfEmpty(picture.AsAt).ToList();
        var born = picture.Life.Born is { } day ? London.Instant(day, default) : (DateTimeOffset?)null;
        var small = born is null || born >= picture.AsAt.AddYears(-YearsWithBirth);
        var expected = picture.Life.Born ?? picture.Life.Expected;
        var earliest = small && expected is { } due ? London.Instant(due.AddDays(-Pregnancy), default) : picture.AsAt.AddYears(-YearsAtMost);

        // What was known before the stretch begins is drawn at its edge, and does not stretch it
        var first = known.Where(moment => moment >= earliest).DefaultIfEmpty(picture.AsAt).Min();
        var from = First(new[] { first, picture.AsAt.AddDays(-LeastDays) }.Min());

        return new(from, small && born is { } birth && birth > from && birth <= picture.AsAt ? birth : null, picture.AsAt);
    }

    private static DateTimeOffset First(DateTimeOffset moment)
    {
        var day = London.Day(moment);

        return London.Instant(new DateOnly(day.Year, day.Month, 1), default);
    }
}
