using WholePicture.Chronology;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Pictures.HeatStrips.Reading;

/// <summary>Reads the heat strip from what is shown of one child's picture. Pure.</summary>
public static class HeatStripReader
{
    /// <summary>So many weeks at most: a year and its end.</summary>
    public const int Most = 52;
    private const int Fewest = 13;

    /// <summary>The strip that ends with the picture's week, or so many years before it.</summary>
    public static HeatStrip Read(Picture picture, int yearsBack = 0)
    {
        var harms = Harms.Of(picture);
        var placed = harms.Where(harm => IsPlaced(harm.Entry)).ToList();
        var looks = Looking.Of(picture).Where(look => IsPlaced(look.Entry)).ToList();
        var (first, weeks) = Reach(placed.Concat(looks).Select(harm => Monday(harm.Entry)), picture.Today, yearsBack);
        var birth = picture.Life.Born is { } born ? (MondayOf(born).DayNumber - first.DayNumber) / HeatStrip.Days : (int?)null;
        var shown = placed.Where(harm => Monday(harm.Entry) < first.AddDays(weeks * HeatStrip.Days)).ToList();
        var rows = HarmKinds.InOrder.Select(kind => Row(picture, kind, first, weeks, shown, looks)).OfType<HarmRow>().ToList();
        var undated = harms.Where(harm => !IsPlaced(harm.Entry)).ToList();

        return new(
            $"How it has built up round {picture.ChildName()}",
            Lead(harms),
            first,
            weeks,
            birth is >= 0 && birth < weeks ? birth : null,
            rows,
            [.. HarmKinds.InOrder.Where(kind => kind is not HarmKind.NotStated && rows.TrueForAll(row => row.Kind != kind) && undated.TrueForAll(harm => harm.Kind != kind))],
            [.. undated.Select(harm => new Undated(harm.Kind, harm.Entry, $"{harm.Kind.InWords()}: {picture.InBrief(harm.Entry)}, {harm.Entry.WhenInWords()}, {picture.HeldBy(harm.Entry)}"))],
            shown.Where(harm => Monday(harm.Entry) < first).Select(harm => harm.Entry).Distinct().Count());
    }

    private static HarmRow? Row(Picture picture, HarmKind kind, DateOnly first, int weeks, List<Harm> harms, List<Harm> looks)
    {
        var told = harms.Where(harm => harm.Kind == kind).Select(harm => harm.Entry).ToList();
        var looked = looks.Where(look => look.Kind == kind).Select(look => look.Entry).ToLookup(Monday);
        var stretches = WeeksOfRow.Of(picture, kind, first, weeks, told.ToLookup(Monday), looked).ToList();

        return told.Count == 0 && stretches.TrueForAll(stretch => stretch.State is not WeekState.Nothing) ? null
            : new(kind, Facts(picture, told, stretches), told.Count, told.Select(entry => entry.Agency).Distinct().Count(), told.Count(entry => Monday(entry) < first), stretches);
    }

    private static IReadOnlyList<(string, string)> Facts(Picture picture, List<Entry> told, List<HarmStretch> stretches) =>
    [
        ("Entries", $"{told.Count}"),
        ("Who recorded them", told.Count == 0 ? "nobody" : string.Join(", ", told.GroupBy(entry => entry.Agency).OrderByDescending(agency => agency.Count()).ThenBy(agency => agency.Key.Value, StringComparer.Ordinal)
            .Select(agency => $"{picture.InShort(agency.Key)} {agency.Count()}"))),
        ("First to last", told.Count == 0 ? "none" : $"{Dates.Plain(London.Day(told[0].At()), picture.Today)} to {Dates.Plain(London.Day(told.Max(entry => entry.At())), picture.Today)}"),
        ("Weeks looked, nothing", $"{Weeks(stretches, WeekState.Nothing)}"),
        ("Weeks not recorded", $"{Weeks(stretches, WeekState.NotRecorded)}"),
    ];

    private static int Weeks(IEnumerable<HarmStretch> stretches, WeekState state) => stretches.Where(stretch => stretch.State == state).Sum(stretch => stretch.Weeks);

    private static string Lead(IReadOnlyList<Harm> harms)
    {
        var entries = harms.Select(harm => harm.Entry).Distinct().ToList();

        return entries.Count == 0 ? "No entry tells of harm."
            : $"{Say.Sentence(Say.Count(entries.Count, "entry", "entries"))} of {Say.Count(harms.Select(harm => harm.Kind).Distinct().Count(), "kind", "kinds")}, from {Say.Count(entries.Select(entry => entry.Agency).Distinct().Count(), "agency", "agencies")}.";
    }

    // From the first week of which anything is known; at most a year, at least a quarter
    private static (DateOnly First, int Weeks) Reach(IEnumerable<DateOnly> known, DateOnly today, int yearsBack)
    {
        var last = MondayOf(today).AddDays(-yearsBack * Most * HeatStrip.Days);
        var first = known.Where(monday => monday <= last).DefaultIfEmpty(last).Min();
        var weeks = yearsBack > 0 ? Most : Math.Clamp(((last.DayNumber - first.DayNumber) / HeatStrip.Days) + 1, Fewest, Most);

        return (last.AddDays(-(weeks - 1) * HeatStrip.Days), weeks);
    }

    /// <summary>Whether its week is known. What is only known to the month, or to a range, is placed nowhere.</summary>
    private static bool IsPlaced(Entry entry) => entry.Happened.Until - entry.Happened.From <= TimeSpan.FromDays(HeatStrip.Days);

    private static DateOnly Monday(Entry entry) => MondayOf(London.Day(entry.At()));

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % HeatStrip.Days));
}
