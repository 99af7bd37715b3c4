using System.Globalization;
using WholePicture.Chronology;
using WholePicture.Matching.Linkage.Names;
using WholePicture.Words;

namespace WholePicture.Pictures.Finding;

/// <summary>
/// By what somebody can be looked for, out of one entry (REQ RS-01): short texts, a letter for what it is and then the value, so that a part of a name or of a date
/// is the beginning of one and a search reads a stretch of one index. Pure: the same keys are kept when an entry is added and made again of what a reader may see.
/// </summary>
public static class FindKeys
{
    /// <summary>Every key an entry gives of somebody in it.</summary>
    public static IEnumerable<string> Of(Entry entry, PersonId person) => Places(entry).Where(place => entry.People[place] == person).SelectMany(place => Of(entry.Given, place)).Distinct();

    /// <summary>Where in an entry somebody is known.</summary>
    internal static IEnumerable<int> Places(Entry entry) => Enumerable.Range(0, Math.Min(entry.People.Count, entry.Given.People.Count)).Where(place => entry.People[place] is not null);

    /// <summary>Every key it gives of whoever stands at a place in it.</summary>
    internal static IEnumerable<string> Of(EntryDraft given, int place)
    {
        var person = given.People[place];
        var names = FindWords.OfName(person);
        var mothers = person.Expected is null || person.MotherRef is null ? [] : given.People.Where(one => one.Ref == person.MotherRef).SelectMany(FindWords.OfName).Distinct().ToList();
        var said = (given.Statements ?? []).Where(statement => statement.About == person.Ref && person.Ref is not null).ToList();

        return [
            .. names.Select(Name),
            .. mothers.Select(Mother),
            .. Pairs(names),
            .. Dated(person.Born).SelectMany(born => names.Select(name => NameAndYear(name, born[..4])).Prepend(Born(born))),
            .. Dated(person.Expected).SelectMany(due => names.Concat(mothers).Select(name => NameAndYear(name, due[..4])).Prepend(Expected(due))),
            .. NhsNumber.TryParse(person.NhsNumber) is { } number ? [Nhs(number.Digits)] : Array.Empty<string>(),
            .. Words.Upn.TryParse(person.Upn) is { } pupil ? [Upn(pupil.Characters)] : Array.Empty<string>(),
            .. said.Where(statement => statement.Question is Question.LivesAt or Question.LivesInArea).SelectMany(statement => FindWords.OfAddress(statement.Answer)),
            .. said.Where(statement => statement.Question is Question.Telephone).Select(statement => Words.Telephone.Line(statement.Answer)).OfType<string>().Select(Telephone),
        ];
    }

    /// <summary>One word of a name.</summary>
    public static string Name(string word) => $"n:{word}";

    /// <summary>One word of the name of an expected child's mother.</summary>
    public static string Mother(string word) => $"m:{word}";

    /// <summary>How two words of one name sound, whichever comes first.</summary>
    public static string Pair(string one, string other) => string.CompareOrdinal(one, other) < 0 ? $"p:{one}{other}" : $"p:{other}{one}";

    /// <summary>How a word of a name sounds, with a year of birth.</summary>
    public static string SoundAndYear(string sound, string year) => $"y:{sound}{year}";

    /// <summary>A day of birth, or as much of one as was recorded: <c>2019-03</c>.</summary>
    public static string Born(string iso) => $"d:{iso}";

    /// <summary>A day on which a child is or was expected.</summary>
    public static string Expected(string iso) => $"e:{iso}";

    /// <summary>An NHS number.</summary>
    public static string Nhs(string digits) => $"h:{digits}";

    /// <summary>A unique pupil number.</summary>
    public static string Upn(string characters) => $"u:{characters}";

    /// <summary>A telephone number, by its last nine figures.</summary>
    public static string Telephone(string figures) => $"t:{figures}";

    /// <summary>A postcode without its space, a word of an address, or a figure in it with how a word of it sounds.</summary>
    public static string Address(string part) => $"a:{part}";

    /// <summary>How a word sounds, as keys say it.</summary>
    internal static string Sound(string word) => new Part(word).Sound.ToString("x8", CultureInfo.InvariantCulture);

    private static string NameAndYear(string name, string year) => SoundAndYear(Sound(name), year);

    private static IEnumerable<string> Pairs(IReadOnlyList<string> names)
    {
        var sounds = names.Select(Sound).ToList();

        return sounds.SelectMany((one, place) => sounds.Skip(place + 1).Select(other => Pair(one, other)));
    }

    // As much of a date as is sure: a day, a month or a year
    private static IEnumerable<string> Dated(When? when) => when is not { } date || date.From == DateTime.MinValue || date.Until == DateTime.MaxValue ? []
        : date.Day is { } day ? [day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)]
        : date.From.AddMonths(1) >= date.Until && date.From.Day == 1 ? [date.From.ToString("yyyy-MM", CultureInfo.InvariantCulture)]
        : date.From.Year == date.Until.AddTicks(-1).Year ? [date.From.ToString("yyyy", CultureInfo.InvariantCulture)]
        : [];
}
