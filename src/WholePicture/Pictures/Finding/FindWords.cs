using System.Text.RegularExpressions;
using WholePicture.Chronology;
using WholePicture.Matching.Linkage.Names;

namespace WholePicture.Pictures.Finding;

/// <summary>Names and addresses as the plain words by which they are looked for.</summary>
internal static partial class FindWords
{
    private const int Most = 8;
    private const int Longest = 40;

    // What stands in so many addresses that it finds nobody
    private static readonly HashSet<string> everywhere =
        [.. "flat apt apartment unit room floor the house no number road rd street st avenue ave lane ln close cl drive dr court ct gardens gdns terrace crescent grove way place square of at and near".Split(' ')];

    // Those of them that are also people's names
    private static readonly HashSet<string> alsoNames = [.. "lane close street house court grove way place".Split(' ')];

    /// <summary>The words of somebody's name, without titles and particles.</summary>
    public static IReadOnlyList<string> OfName(PersonGiven person) => [.. Words(Name.Letters(person.Given ?? "")).Concat(Words(Name.Letters(person.Family ?? ""))).Take(Most)];

    /// <summary>The keys of an address as it was written.</summary>
    public static IEnumerable<string> OfAddress(string written)
    {
        var postcode = Postcode().Match(written);
        var words = Telling(postcode.Success ? written.Replace(postcode.Value, " ", StringComparison.Ordinal) : written).ToList();
        var figures = words.Where(HasFigure).ToList();
        var rest = words.Where(word => !HasFigure(word)).ToList();

        return [
            .. postcode.Success ? [FindKeys.Address(Closed(postcode.Value))] : Array.Empty<string>(),
            .. words.Select(FindKeys.Address),
            .. figures.SelectMany(figure => rest.Take(3).Select(word => FindKeys.Address($"{figure}.{FindKeys.Sound(word)}"))),
        ];
    }

    /// <summary>The words of an address that tell it from others.</summary>
    public static IEnumerable<string> Telling(string written) => Words(Folding.Of(written)).Where(word => !everywhere.Contains(word)).Distinct().Take(Most);

    /// <summary>Whether a word stands in so many addresses that it says nothing.</summary>
    public static bool IsEverywhere(string word) => everywhere.Contains(word);

    /// <summary>Whether such a word is a name as well: it counts for whoever has it, and against nobody.</summary>
    public static bool MayBeName(string word) => alsoNames.Contains(word);

    /// <summary>Whether a word is, or ends in, a number of a house.</summary>
    public static bool HasFigure(string word) => char.IsAsciiDigit(word[0]);

    /// <summary>A postcode as keys hold it.</summary>
    public static string Closed(string postcode) => postcode.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();

    /// <summary>What would be written if one letter were left out, and the whole: two words that share one of these are a slip apart.</summary>
    public static IEnumerable<string> Near(string word) =>
        Enumerable.Range(0, word.Length is > 3 and <= 24 ? word.Length : 0).Select(at => $"x{word.Remove(at, 1)}").Append($"x{word}").Append($"s{FindKeys.Sound(word)}").Distinct();

    private static IEnumerable<string> Words(string folded) => folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Length > Longest ? word[..Longest] : word);

    [GeneratedRegex(@"\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex Postcode();
}
