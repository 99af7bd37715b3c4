using System.Globalization;
using System.Text.RegularExpressions;
using WholePicture.People;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Searching;

/// <summary>What somebody typed into the box, understood: a number, a day of birth, and what is left of it as a name. Pure.</summary>
/// <param name="Number">An NHS number, written in one way.</param>
/// <param name="Name">A name, or part of one.</param>
/// <param name="Born">A day of birth.</param>
public sealed partial record Asked(string? Number, string Name, DateOnly? Born)
{
    /// <summary>Fewer letters than this of a name would find half the area.</summary>
    public const int FewestLetters = 3;

    private static readonly string[] days = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-MM-dd", "d MMMM yyyy", "d MMM yyyy"];

    /// <summary>Whether there is enough to look for.</summary>
    public bool IsEnough => Number is not null || Name.Count(char.IsLetter) >= FewestLetters;

    /// <summary>Reads it.</summary>
    public static Asked Of(string? typed)
    {
        var text = Spaces().Replace(typed ?? "", " ").Trim();
        if (NhsNumber.TryParse(text) is { } number)
        {
            return new(Identifier.Nhs(number).Value, "", null);
        }

        var day = Days().Matches(text).Select(match => (match.Value, Day: Day(match.Value))).FirstOrDefault(pair => pair.Day is not null);

        return new(null, Plain(day.Day is null ? text : text.Replace(day.Value, " ", StringComparison.Ordinal)), day.Day);
    }

    /// <summary>The whole of a name with a day, as it is kept; null when either is missing.</summary>
    public string? Whole => Born is { } born && Name.Contains(' ', StringComparison.Ordinal)
        ? Identifier.NameBorn(Name[..Name.LastIndexOf(' ')], Name[(Name.LastIndexOf(' ') + 1)..], born).Value
        : null;

    private static string Plain(string text) => Spaces().Replace(text, " ").Trim().ToLowerInvariant().Replace("|", "", StringComparison.Ordinal);

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, days, CultureInfo.GetCultureInfo("en-GB"), DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b|\b\d{1,2} [a-z]{3,9} \d{4}\b", RegexOptions.IgnoreCase)]
    private static partial Regex Days();
}
