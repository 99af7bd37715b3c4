using System.Text.Json;
using WholePicture.Access;
using WholePicture.Chronology;
using WholePicture.Demo;
using WholePicture.Learning.Replay;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Bench.Rules;

/// <summary>One child's picture with far more entries than any review tells of: Mira's, over and over, a week later each time, so that every kind is in it.</summary>
internal sealed class BigPicture
{
    // One entry in so many was wrong and is corrected: that is work for whoever draws the picture
    private const int OneCorrectedIn = 25;

    private readonly Dictionary<string, PersonId> people;
    private readonly PersonId child;
    private readonly Partnership partnership;
    private readonly DateTimeOffset asAt;
    private readonly List<Entry> entries;

    /// <summary>Has so many entries that stand, and those they correct.</summary>
    public BigPicture(int count)
    {
        var mira = DemoLoad.Mira();
        var once = CaseArrivals.Of(mira, Arm.SharedUse);
        people = mira.People.Keys.ToDictionary(key => key, _ => PersonId.New());
        (child, partnership) = (people[mira.Child], DemoPartnership.With(mira));
        var all = Enumerable.Range(0, (count / once.Count) + 1).SelectMany(week => once.Select(arrival => Again.After(arrival, week))).Take(count).ToList();
        entries = [.. all.Concat(all.Where((_, place) => place % OneCorrectedIn == 0).Select(Again.Corrected)).Select(Placed)];
        asAt = entries.Max(entry => entry.Received).AddMinutes(1);
    }

    /// <summary>How many entries it is drawn from, those that others correct among them.</summary>
    public int DrawnFrom => entries.Count;

    /// <summary>Draws it.</summary>
    public Picture Draw() => Fold.Picture(child, entries, asAt, partnership, LocalSettings.National);

    /// <summary>So many arrivals that have all come by a moment, the earliest first.</summary>
    public static IReadOnlyList<CaseArrival> BackFrom(int count, DateTimeOffset moment)
    {
        var once = CaseArrivals.Of(DemoLoad.Mira(), Arm.SharedUse);
        var ahead = Math.Max(0, (int)Math.Ceiling((once.Max(arrival => arrival.At) - moment).TotalDays / 7));

        return [.. Enumerable.Range(ahead, (count / once.Count) * 2).SelectMany(week => once.Select(arrival => Again.After(arrival, -week))).Where(IsPossible).Take(count).OrderBy(arrival => arrival.At)];
    }

    // What is known only to the month stays in its month, and cannot have been known before it
    private static bool IsPossible(CaseArrival arrival) => EntryReader.From(JsonSerializer.SerializeToElement(arrival.Entry), arrival.At).Draft is not null;

    private Entry Placed(CaseArrival arrival)
    {
        var read = EntryReader.From(JsonSerializer.SerializeToElement(arrival.Entry), arrival.At);

        return read.Draft is { } draft
            ? new(EntryId.New(), new(draft.Agency!), arrival.At, draft, read.Body!, [.. arrival.Keys.Select(key => key is null ? (PersonId?)null : people[key])])
            : throw new FormatException($"An entry made for measuring is not one: {string.Join("; ", read.Problems.Select(problem => $"{problem.Pointer} {problem.Detail}"))}");
    }
}
