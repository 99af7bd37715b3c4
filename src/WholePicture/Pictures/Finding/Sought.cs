using WholePicture.Words;

namespace WholePicture.Pictures.Finding;

/// <summary>What somebody typed into the box, understood (REQ RS-01). Made by <see cref="Understood"/>.</summary>
/// <param name="Words">Words of a name or an address.</param>
/// <param name="Dates">Days, months and years.</param>
/// <param name="Nhs">Ten figures that are, or were meant to be, an NHS number.</param>
/// <param name="Upn">A unique pupil number.</param>
/// <param name="Telephone">A telephone number, by its last nine figures.</param>
/// <param name="Postcode">A postcode, closed up.</param>
/// <param name="IsExpected">Whether a child who is expected is asked for.</param>
/// <param name="WasCut">Whether more was typed than is looked for.</param>
public sealed record Sought(IReadOnlyList<string> Words, IReadOnlyList<SoughtDate> Dates, string? Nhs, string? Upn, string? Telephone, string? Postcode, bool IsExpected, bool WasCut)
{
    /// <summary>Fewer letters than this of a name would find half the area.</summary>
    public const int FewestLetters = 3;

    /// <summary>Whether there is enough to look for.</summary>
    public bool IsEnough => Nhs is not null || Upn is not null || Telephone is not null || Postcode is not null || Dates.Count > 0 || Words.Any(word => word.Length >= FewestLetters);

    /// <summary>Whether it says so much of one person that whoever knows all of it may be told that somebody fits: a whole number, or a whole name with its day of birth.</summary>
    public bool IsWhole => NhsNumber.TryParse(Nhs) is not null || Upn is not null || (Words.Count > 1 && Dates.Any(date => date.IsDay && !date.IsExpected));
}

/// <summary>A day, a month or a year that was typed.</summary>
/// <param name="Iso">As much as was said: <c>2019-03-04</c>, <c>2019-03</c>, <c>2019</c>.</param>
/// <param name="IsExpected">Whether it was said to be a day on which a child is expected.</param>
public readonly record struct SoughtDate(string Iso, bool IsExpected)
{
    /// <summary>Whether the day is known.</summary>
    public bool IsDay => Iso.Length == 10;
}
