using WholePicture.Chronology;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Pictures.HeatStrips.Reading;

/// <summary>The weeks of one row, in order. Weeks of which nothing is known run together; every other stands alone.</summary>
internal static class WeeksOfRow
{
    public static IEnumerable<HarmStretch> Of(Picture picture, HarmKind kind, DateOnly first, int weeks, ILookup<DateOnly, Entry> told, ILookup<DateOnly, Entry> looked)
    {
        for (var week = 0; week < weeks;)
        {
            var state = State(picture, kind, Monday(week), told, looked);
            var run = 1;
            while (state is WeekState.NotRecorded or WeekState.NotAsked && week + run < weeks && State(picture, kind, Monday(week + run), told, looked) == state)
            {
                run++;
            }

            IReadOnlyList<Entry> entries = state switch { WeekState.Recorded => [.. told[Monday(week)]], WeekState.Nothing => [.. looked[Monday(week)]], _ => [] };

            yield return new($"h-{Say.Json(kind)}-{Monday(week):yyyyMMdd}", week, run, state, Says(picture, kind, Monday(week), run, state, entries), entries);

            week += run;
        }

        DateOnly Monday(int week) => first.AddDays(week * HeatStrip.Days);
    }

    private static WeekState State(Picture picture, HarmKind kind, DateOnly monday, ILookup<DateOnly, Entry> told, ILookup<DateOnly, Entry> looked) =>
        told.Contains(monday) ? WeekState.Recorded
        : looked.Contains(monday) ? WeekState.Nothing
        : !kind.IsAskedBeforeBirth() && picture.Life.IsUnborn(monday.AddDays(HeatStrip.Days - 1)) ? WeekState.NotAsked
        : WeekState.NotRecorded;

    private static string Says(Picture picture, HarmKind kind, DateOnly monday, int run, WeekState state, IReadOnlyList<Entry> entries)
    {
        var when = run == 1 ? $"week of {Dates.Plain(monday, picture.Today)}" : $"{run} weeks from {Dates.Plain(monday, picture.Today)}";

        return $"{kind.InWords()}, {when}: " + state switch
        {
            WeekState.Recorded => $"{Say.Count(entries.Count, "entry", "entries")}. {Each(picture, entries)}.",
            WeekState.Nothing => $"somebody looked, nothing. {Each(picture, entries)}.",
            WeekState.NotAsked => "before birth, not asked.",
            _ => "not recorded, nobody looked.",
        };
    }

    private static string Each(Picture picture, IEnumerable<Entry> entries) =>
        string.Join("; ", entries.Select(entry => $"{picture.InBrief(entry)}, {picture.HeldBy(entry)}, {Dates.Plain(London.Day(entry.At()), picture.Today)}"));
}
