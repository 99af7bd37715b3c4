using System.Globalization;
using WholePicture.Words;

namespace WholePicture.Pictures.Finding;

/// <summary>A stretch of keys in which somebody may be found: from one text to another, both among them.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The last.</param>
/// <param name="Sure">Whether whoever fits in every word and date must stand in it.</param>
internal readonly record struct Way(string From, string To, bool Sure)
{
    private static readonly string last = char.ConvertFromUtf32(0x10FFFF);

    public bool IsAddress => From[0] == 'a';

    public static Way Whole(string key, bool sure = false) => new(key, key, sure);

    public static Way Beginning(string key, bool sure = true) => new(key, key + last, sure);
}

/// <summary>Where to look for what was typed: each way is one look-up in the index, and one that finds too many says nothing. Pure.</summary>
internal static class Ways
{
    private const int MostNear = 12;
    private const int MostPairs = 60;

    /// <summary>The ways by which anybody may learn that somebody fits: a whole number, or a day of birth, beside which the whole name is then asked for.</summary>
    public static IEnumerable<Way> Precise(Sought sought) => !sought.IsWhole ? []
        : sought.Upn is { } pupil ? [Way.Whole(FindKeys.Upn(pupil))]
        : NhsNumber.TryParse(sought.Nhs) is { } number ? [Way.Whole(FindKeys.Nhs(number.Digits))]
        : sought.Dates.Where(date => date.IsDay).Select(date => Way.Whole(FindKeys.Born(date.Iso)));

    /// <summary>Every way.</summary>
    /// <param name="sought">What was typed.</param>
    /// <param name="near">Words on record a slip or a sound away from each word.</param>
    public static IEnumerable<Way> All(Sought sought, ILookup<string, string> near)
    {
        var words = sought.Words.Where(word => !FindWords.HasFigure(word)).ToList();
        // Whoever lives in a lane need not be called so
        var sounds = words.ConvertAll(word => (Own: FindKeys.Sound(word), Near: near[word].Take(MostNear).Select(FindKeys.Sound).Prepend(FindKeys.Sound(word)).Distinct().ToList(), Sure: !FindWords.MayBeName(word)));
        // Beside others, a word may be a slip away from the one that is meant
        var isOneWord = sought is { Words.Count: 1, Dates.Count: 0, Postcode: null };
        var years = sought.Dates.Select(date => date.Iso[..4]).Distinct().ToList();

        // The same stretch twice is one way, and sure if either is
        return ((IEnumerable<Way>)
        [
            .. sought.Nhs is { } nhs ? Numbers(nhs).Select(number => Way.Whole(FindKeys.Nhs(number), number == nhs)) : [],
            .. sought.Upn is { } upn ? [Way.Whole(FindKeys.Upn(upn), sure: true)] : Array.Empty<Way>(),
            .. sought.Telephone is { } line ? [Way.Whole(FindKeys.Telephone(line), sure: true)] : Array.Empty<Way>(),
            .. sought.Postcode is { } postcode ? [Way.Whole(FindKeys.Address(postcode), sure: true)] : Array.Empty<Way>(),
            .. sought.Dates.SelectMany(Dated),
            .. sounds.SelectMany((one, place) => sounds.Skip(place + 1).Select(other => Way.Whole(FindKeys.Pair(one.Own, other.Own), one.Sure && other.Sure))),
            .. sounds.SelectMany((one, place) => sounds.Skip(place + 1).SelectMany(other => Pairs((one.Own, one.Near), (other.Own, other.Near)))).Distinct().Take(MostPairs).Select(pair => Way.Whole(pair)),
            .. sounds.SelectMany(one => years.Select(year => Way.Whole(FindKeys.SoundAndYear(one.Own, year), one.Sure))),
            .. sounds.SelectMany(one => one.Near).Distinct().SelectMany(sound => years.Select(year => Way.Whole(FindKeys.SoundAndYear(sound, year)))),
            .. words.Where(word => word.Length >= Sought.FewestLetters).SelectMany(word => near[word].Take(MostNear).Select(other => Way.Whole(FindKeys.Name(other)))
                .Append(Way.Beginning(FindKeys.Name(word), isOneWord)).Append(Way.Beginning(FindKeys.Address(word)))),
            .. sought.Words.Where(FindWords.HasFigure).SelectMany(figure => sounds.Select(sound => Way.Whole(FindKeys.Address($"{figure}.{sound.Own}"), sound.Sure))),
        ]).OrderByDescending(way => way.Sure).DistinctBy(way => (way.From, way.To));
    }

    /// <summary>Whether whoever fits in everything may stand among those passed over because too many were found: every way that must hold them was too wide.</summary>
    /// <param name="ways">Where was looked.</param>
    /// <param name="wide">Those of them that found too many.</param>
    /// <param name="foundNobody">Whether nobody else was found who fits.</param>
    public static bool AreAllWide(IReadOnlyList<Way> ways, IReadOnlyCollection<Way> wide, bool foundNobody)
    {
        var sure = ways.Where(way => way.Sure).ToLookup(way => way.IsAddress, wide.Contains);

        return (sure[false].Any() && sure[false].All(isWide => isWide)) || (foundNobody && sure[true].Any(isWide => isWide));
    }

    /// <summary>The number; or, when it fails its check, every right number that one wrong figure or two exchanged would make of it.</summary>
    internal static IEnumerable<string> Numbers(string typed) => NhsNumber.TryParse(typed) is { } right ? [right.Digits]
        : Enumerable.Range(0, typed.Length).SelectMany(at => Enumerable.Range('0', 10).Select(figure => $"{typed[..at]}{(char)figure}{typed[(at + 1)..]}"))
            .Concat(Enumerable.Range(0, typed.Length - 1).Select(at => $"{typed[..at]}{typed[at + 1]}{typed[at]}{typed[(at + 2)..]}"))
            .Where(other => NhsNumber.TryParse(other) is not null).Distinct();

    private static IEnumerable<string> Pairs((string Own, List<string> Near) one, (string Own, List<string> Near) other) =>
        one.Near.Select(sound => FindKeys.Pair(sound, other.Own)).Concat(other.Near.Select(sound => FindKeys.Pair(one.Own, sound)));

    // The day itself, day and month exchanged, and as much of it as somebody else may have recorded
    private static IEnumerable<Way> Dated(SoughtDate date)
    {
        Func<string, string> key = date.IsExpected ? FindKeys.Expected : FindKeys.Born;

        return date.IsDay
            ? [.. new[] { date.Iso, Exchanged(date.Iso), date.Iso[..7], date.Iso[..4] }.OfType<string>().Distinct().Select(iso => Way.Whole(key(iso), iso == date.Iso))]
            : [Way.Beginning(key(date.Iso))];
    }

    /// <summary>Day and month exchanged; null where that is no day.</summary>
    internal static string? Exchanged(string iso) =>
        DateOnly.TryParseExact($"{iso[..5]}{iso[8..]}-{iso[5..7]}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
