using System.Globalization;
using System.Text.Json.Nodes;
using WholePicture.Learning.Replay;
using WholePicture.Words;

namespace WholePicture.Bench.Rules;

/// <summary>The same entry once more, some weeks later, under a reference of its own.</summary>
internal static class Again
{
    private const string Reference = "reference";
    private const string Known = "known";
    private const string Day = "yyyy-MM-dd";

    /// <summary>What happened again, so many weeks later.</summary>
    public static CaseArrival After(CaseArrival arrival, int weeks)
    {
        var later = TimeSpan.FromDays(7 * weeks);
        var entry = arrival.Entry.DeepClone().AsObject();
        entry[Reference] = $"{entry[Reference]}-{weeks}";
        entry[Known] = Text(Moved(DateTimeOffset.Parse(entry[Known]!.GetValue<string>(), CultureInfo.InvariantCulture), later));
        entry["happened"] = Shifted(entry["happened"]!.GetValue<string>(), later);
        Mark(entry["body"]!.AsObject(), weeks);

        return new(Moved(arrival.At, later), arrival.Fact, entry, arrival.Keys);
    }

    /// <summary>The entry that its agency puts in its place an hour later.</summary>
    public static CaseArrival Corrected(CaseArrival arrival)
    {
        var entry = arrival.Entry.DeepClone().AsObject();
        entry["corrects"] = entry[Reference]!.GetValue<string>();
        entry[Reference] = $"{entry[Reference]}-corrected";

        return new(arrival.At.AddHours(1), arrival.Fact, entry, arrival.Keys);
    }

    // An incident has its own number, and a notice that was read is the one of that week
    private static void Mark(JsonObject body, int weeks)
    {
        foreach (var name in new[] { "number", "of" })
        {
            if (body[name] is JsonValue text)
            {
                body[name] = $"{text}-{weeks}";
            }
        }
    }

    // Only what is known to the day is moved; a month stays the month it was
    private static string Shifted(string happened, TimeSpan later) => happened.Length >= Day.Length && DateTime.TryParseExact(
        happened[..Day.Length], Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && !happened.Contains('/')
            ? (day + later).ToString(Day, CultureInfo.InvariantCulture) + happened[Day.Length..]
            : happened;

    // By the clock on the wall, or a change of the clocks would put some entries before what they tell of
    private static DateTimeOffset Moved(DateTimeOffset moment, TimeSpan later) => London.Instant(London.At(moment).DateTime + later);

    private static string Text(DateTimeOffset moment) => London.At(moment).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
