using System.Globalization;
using WholePicture.Matching.Linkage.Comparing;
using WholePicture.Matching.Linkage.Names;
using WholePicture.Words;

namespace WholePicture.Pictures.Finding;

/// <summary>How well somebody fits what was typed. It orders people on a page of hits and says nothing of a family.</summary>
/// <param name="Points">More for what says more, less for what is only near.</param>
/// <param name="Agrees">What fits, in words.</param>
/// <param name="IsWhole">Whether the number, or every word of the name and the day, is the same.</param>
public sealed record Fit(double Points, IReadOnlyList<string> Agrees, bool IsWhole);

/// <summary>Lays what was typed beside the keys of one person after another. Words come again and again: each is read once. Pure; one a search.</summary>
public sealed class Fitting(Sought sought)
{
    private const double Number = 30;
    private const double NumberSlipped = 18;
    private const double Line = 16;
    private const double Postcode = 9;
    private const double Day = 12;
    private const double Expected = 4;
    private const double Word = 6;

    // Less than a short form or the same sound: the first letters of a name are no whole name
    private const double Beginning = 4.4;

    // So much of what was typed has to fit, in more than one part of it unless that is a number
    private const double Enough = 0.45;
    private readonly List<Part> words = [.. sought.Words.Select(word => new Part(word))];
    private readonly Dictionary<string, Part> read = [];
    private readonly Likeness likeness = new();

    /// <summary>What somebody would have to whom everything fits.</summary>
    public double Most => words.Sum(word => word.Text.Length == 1 ? 1.5 : Word) + sought.Dates.Sum(MostOf)
        + (sought.Nhs is null ? 0 : Number) + (sought.Upn is null ? 0 : Number) + (sought.Telephone is null ? 0 : Line) + (sought.Postcode is null ? 0 : Postcode) + (sought.IsExpected ? Expected : 0);

    /// <summary>How well these keys fit; null when too little does.</summary>
    public Fit? Of(IReadOnlyCollection<string> keys)
    {
        var (points, agrees) = (0.0, new List<string>());
        var isWhole = Add(OfNumber(keys), "NHS number") >= Number;
        isWhole |= Add(sought.Upn is { } upn && keys.Contains(FindKeys.Upn(upn)) ? Number : 0, "unique pupil number") > 0;
        Add(sought.Telephone is { } line && keys.Contains(FindKeys.Telephone(line)) ? Line : 0, "telephone");
        Add(OfPostcode(keys), "postcode");
        Add(sought.IsExpected && keys.Any(key => key[0] == 'e') ? Expected : 0, "expected");
        var dates = sought.Dates.Select(date => (date, Points: OfDate(date, keys))).ToList();
        dates.ForEach(date => Add(date.Points, date.date.IsExpected ? "expected date" : date.Points >= MostOf(date.date) ? "date of birth" : "part of the date of birth"));
        var names = OfWords(keys, agrees);
        points += names.Sum();
        isWhole |= words.Count > 1 && names.All(level => level > Beginning) && dates.Exists(date => date.date.IsDay && date.Points >= Day);

        // The Lane of an address is in nobody's keys
        var idle = words.Where((word, place) => names[place] == 0 && FindWords.MayBeName(word.Text)).Count();
        var parts = dates.Count(date => date.Points > 0) + names.Count(level => level > 0) + (agrees.Contains("postcode") ? 1 : 0);
        var isOnePart = points < Line && parts < 2 && words.Count - idle + sought.Dates.Count > 1;

        return points >= Math.Max(1, Enough * (Most - (idle * Word))) && !isOnePart ? new(points, [.. agrees.Distinct()], isWhole) : null;

        double Add(double more, string what)
        {
            points += more;
            if (more > 0)
            {
                agrees.Add(what);
            }

            return more;
        }
    }

    private double MostOf(SoughtDate date) => date.Iso.Length switch { 10 => Day, 7 => 8, _ => 5 };

    private double OfNumber(IReadOnlyCollection<string> keys) => sought.Nhs is not { } nhs ? 0
        : keys.Contains(FindKeys.Nhs(nhs)) ? Number
        : NhsNumber.TryParse(nhs) is null && Ways.Numbers(nhs).Any(other => keys.Contains(FindKeys.Nhs(other))) ? NumberSlipped : 0;

    private double OfPostcode(IReadOnlyCollection<string> keys) => sought.Postcode is { } postcode && keys.Contains(FindKeys.Address(postcode)) ? Postcode : 0;

    private double OfDate(SoughtDate date, IReadOnlyCollection<string> keys)
    {
        var best = 0.0;
        foreach (var key in keys)
        {
            best = key[0] == (date.IsExpected ? 'e' : 'd') ? Math.Max(best, OfDate(date.Iso, key[2..])) : best;
        }

        return Math.Min(best, MostOf(date));
    }

    private static double OfDate(string asked, string held) =>
        held == asked ? Day
        : held.Length < asked.Length ? (asked.StartsWith(held, StringComparison.Ordinal) ? 4 : 0)
        : asked.Length < 10 ? (held.StartsWith(asked, StringComparison.Ordinal) ? Day : 0)
        : Days.Of(Figures(asked), Figures(held)) switch { 8 => 9.5, 7 => 9, 6 or 5 => 6, 4 => 6, 3 => 4, _ => held[..4] == asked[..4] ? 2.5 : 0 };

    private static int Figures(string iso) => int.Parse(iso.Replace("-", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    // Each word held serves one word typed; of an expected child the mother's name serves too, and an address serves any word. Gives the levels as names alone
    private List<double> OfWords(IReadOnlyCollection<string> keys, List<string> agrees)
    {
        var (held, used, levels) = (keys.Where(key => key[0] is 'n' or 'm' or 'a').ToList(), new HashSet<string>(), new List<double>());
        foreach (var word in words)
        {
            var (best, by) = (0.0, "");
            foreach (var key in held)
            {
                var level = used.Contains(key) && !IsTwice(word, keys) ? 0 : Level(word, key);
                (best, by) = level > best ? (level, key) : (best, by);
            }

            if (best > 0)
            {
                used.Add(by);
                agrees.Add(by[0] switch { 'n' => best >= Word ? "a name" : "a name, nearly", 'm' => "the mother’s name", _ => "an address" });
            }

            levels.Add(best);
        }

        return levels;
    }

    // Mohamed Mohamed
    private bool IsTwice(Part typed, IReadOnlyCollection<string> keys) =>
        words.Count(word => word.Text == typed.Text) > 1 && FindKeys.Sound(typed.Text) is var sound && keys.Contains(FindKeys.Pair(sound, sound));

    private double Level(Part typed, string key)
    {
        var level = Level(typed, read.TryGetValue(key, out var part) ? part : read[key] = new(key[2..]));

        return key[0] switch { 'n' => level, 'm' => level * 0.8, _ => level >= 4 ? level * 0.7 : 0 };
    }

    private double Level(Part typed, Part held)
    {
        if (typed.Text == held.Text)
        {
            return typed.Text.Length == 1 ? 1.5 : Word;
        }

        if (typed.Text.Length == 1 || held.Text.Length == 1)
        {
            return typed.Text[0] == held.Text[0] ? 1.5 : 0;
        }

        return typed.Known == held.Known ? 5
            : typed.Sound == held.Sound && Math.Min(typed.Known.Length, held.Known.Length) > 3 ? 4.5
            : typed.Text.Length >= Sought.FewestLetters && held.Text.StartsWith(typed.Text, StringComparison.Ordinal) ? Beginning
            : likeness.Of(typed.Text, held.Text) switch { >= 0.9 => 4, >= 0.8 => 2.5, _ => 0 };
    }
}
