namespace WholePicture.Safeguards;

/// <summary>When what taught a safeguard was published. Before that day nobody could have known to look for it.</summary>
internal static class Teaching
{
    // By the word with which a card cites a review. Where the review gives no day, the first of the year after what it tells of
    private static readonly (string Cited, DateOnly Published)[] reviews =
    [
        ("B ", new(2013, 3, 16)),
        ("H ", new(2021, 1, 1)),
        ("K ", new(2022, 10, 18)),
        ("TH ", new(2023, 1, 1)),
        ("Bd ", new(2023, 1, 1)),
    ];

    /// <summary>The day of the first review among what taught it; for guidance and law alone, which are older than any record here, the first day there is.</summary>
    public static DateOnly FirstDay(IEnumerable<string> taught) => taught
        .SelectMany(source => reviews.Where(review => source.StartsWith(review.Cited, StringComparison.Ordinal)).Select(review => review.Published))
        .DefaultIfEmpty(DateOnly.MinValue).Min();
}
