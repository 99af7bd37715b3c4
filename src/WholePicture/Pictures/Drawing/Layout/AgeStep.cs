namespace WholePicture.Pictures.Drawing.Layout;

/// <summary>From one age to the next along the top.</summary>
/// <param name="Days">How many days lie between.</param>
/// <param name="Count">How many units.</param>
/// <param name="Unit">The unit.</param>
internal sealed record AgeStep(double Days, int Count, string Unit)
{
    private const double Week = 7;
    private const double Month = 30.4;
    private const double Year = 365.25;

    /// <summary>Weeks, the closest first.</summary>
    public static IReadOnlyList<AgeStep> Weeks { get; } = [new(Week, 1, "weeks"), new(Week * 2, 2, "weeks"), new(Week * 4, 4, "weeks")];

    /// <summary>Months.</summary>
    public static IReadOnlyList<AgeStep> Months { get; } = [new(Month, 1, "months"), new(Month * 2, 2, "months"), new(Month * 3, 3, "months"), new(Month * 6, 6, "months")];

    /// <summary>Years.</summary>
    public static IReadOnlyList<AgeStep> Years { get; } = [new(Year, 1, "years"), new(Year * 2, 2, "years"), new(Year * 4, 4, "years")];
}
