using System.Globalization;
using System.Text.RegularExpressions;
using WholePicture.Matching.Linkage.Names;
using WholePicture.Words;

namespace WholePicture.Pictures.Finding;

/// <summary>Reads what somebody typed into the box: numbers first, then dates, and what is left is words. Pure.</summary>
public static partial class Understood
{
    /// <summary>So many letters are read; no search needs more.</summary>
    public const int MostLetters = 200;

    private const int MostWords = 8;
    private const int MostDates = 3;
    private static readonly string[] days = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "d/M/yy", "yyyy-M-d", "d MMMM yyyy", "d MMM yyyy"];
    private static readonly string[] months = ["MMMM yyyy", "MMM yyyy", "M/yyyy", "yyyy-M"];

    // Words people put round what they look for
    private static readonly HashSet<string> between = [.. "baby unborn child of the and mr mrs miss ms dr due born birth dob edd expected expecting date on in at aka known as called named name lives living tel telephone phone number nhs upn".Split(' ')];

    /// <summary>Reads it, as on a day: "due March" is the March nearest to it.</summary>
    public static Sought Of(string? typed, DateOnly today)
    {
        var text = Plain(typed ?? "");
        var isExpected = Expecting().IsMatch(text);
        var upn = Take(ref text, Thirteen(), match => Upn.TryParse(match)?.Characters);
        var nhs = Take(ref text, Ten(), match => Figures(match) is ['0', ..] ? null : Figures(match));
        var telephone = Take(ref text, Line(), match => Telephone.Line(match));
        var postcode = Take(ref text, FindWords.Postcode(), FindWords.Closed);
        var dates = Dates(ref text, isExpected, today);
        var words = Folding.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !between.Contains(word) && (!FindWords.IsEverywhere(word) || FindWords.MayBeName(word))).Take(MostWords).ToList();

        return new(words, dates, nhs, upn, telephone, postcode, isExpected, (typed ?? "").Length > MostLetters);
    }

    // Control characters and what cannot be letters are spaces: nothing of them reaches a query
    private static string Plain(string typed) =>
        Spaces().Replace(string.Concat(typed.Take(MostLetters).Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) || letter is '\uFFFE' or '\uFFFF' ? ' ' : letter)), " ").Trim();

    private static List<SoughtDate> Dates(ref string text, bool isExpected, DateOnly today)
    {
        var dates = new List<SoughtDate>();
        foreach (var (pattern, formats, iso) in new[] { (Day(), days, "yyyy-MM-dd"), (Month(), months, "yyyy-MM") })
        {
            while (dates.Count < MostDates && Take(ref text, pattern, match => Read(match, formats, iso)) is { } found)
            {
                dates.Add(new(found, isExpected));
            }
        }

        while (isExpected && dates.Count == 0 && Take(ref text, MonthAlone(), match => Nearest(match, today)) is { } month)
        {
            dates.Add(new(month, true));
        }

        while (dates.Count < MostDates && Take(ref text, Year(), match => match) is { } year)
        {
            dates.Add(new(year, isExpected));
        }

        return dates;
    }

    // The first that can be read is taken out of the text
    private static string? Take(ref string text, Regex pattern, Func<string, string?> read)
    {
        foreach (Match match in pattern.Matches(text))
        {
            if (read(match.Value) is { } found)
            {
                text = $"{text[..match.Index]} {text[(match.Index + match.Length)..]}";

                return found;
            }
        }

        return null;
    }

    private static string? Read(string written, string[] formats, string iso) =>
        DateOnly.TryParseExact(written.Replace("Sept ", "Sep ", StringComparison.OrdinalIgnoreCase), formats, CultureInfo.GetCultureInfo("en-GB"), DateTimeStyles.None, out var day) ? day.ToString(iso, CultureInfo.InvariantCulture) : null;

    // The one a pregnancy known today can end in: not long past, or to come
    private static string? Nearest(string month, DateOnly today)
    {
        var first = today.AddMonths(-2);

        return Enumerable.Range(0, 12).Select(ahead => new DateOnly(first.Year, first.Month, 1).AddMonths(ahead))
            .Where(one => one.ToString("MMMM", CultureInfo.InvariantCulture).StartsWith(month, StringComparison.OrdinalIgnoreCase)).Select(one => one.ToString("yyyy-MM", CultureInfo.InvariantCulture)).FirstOrDefault();
    }

    private static string Figures(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\b(due|unborn|edd|expected|expecting)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Expecting();

    [GeneratedRegex(@"\b[a-z]\d{11}[\da-z]\b", RegexOptions.IgnoreCase)]
    private static partial Regex Thirteen();

    [GeneratedRegex(@"(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)")]
    private static partial Regex Ten();

    [GeneratedRegex(@"(?<!\d)(\+44|0044|0)[\d ()-]{8,16}\d(?!\d)")]
    private static partial Regex Line();

    [GeneratedRegex(@"(?<!\d)(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-](\d{4}|\d{2})|\d{1,2} [a-z]{3,9} \d{4})(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Day();

    [GeneratedRegex(@"(?<![\d/-])([a-z]{3,9} \d{4}|\d{1,2}/\d{4}|\d{4}-\d{2})(?![\d/-])", RegexOptions.IgnoreCase)]
    private static partial Regex Month();

    [GeneratedRegex(@"\b(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b", RegexOptions.IgnoreCase)]
    private static partial Regex MonthAlone();

    [GeneratedRegex(@"(?<!\d)(19|20)\d{2}(?!\d)")]
    private static partial Regex Year();
}
