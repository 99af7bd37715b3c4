using System.Text.Json.Nodes;
using WholePicture.Learning.Replay;
using WholePicture.Words;

namespace WholePicture.Demo;

/// <summary>What happens to the invented families: mostly ordinary days, now and then something that somebody must know.</summary>
internal sealed class DemoStories(Random chance, DateOnly today)
{
    private const int Past = 540;
    private const int SchoolAge = 5 * 365;

    public IEnumerable<CaseArrival> Of(DemoFamily family) =>
        [.. new[] { Begin(family), Ordinary(family), chance.NextDouble() < 0.14 ? Help(family) : [], chance.NextDouble() < 0.1 ? CallOuts(family) : [] }
            .SelectMany(story => story).Where(EverybodyIsThere)];

    // A story may reach back past the birth of the child it is about, or past the pregnancy
    private static bool EverybodyIsThere(CaseArrival arrival) => arrival.Entry["people"]!.AsArray().All(person =>
        (DayOf(person!, "born") ?? DateOnly.MinValue) <= London.Day(arrival.At) && (DayOf(person!, "expected") ?? DateOnly.MinValue) <= London.Day(arrival.At).AddDays(DemoFamilies.Pregnancy));

    private static DateOnly? DayOf(JsonNode person, string date) => person[date]?.GetValue<string>() is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", null) : null;

    // Who works with the family. The first entry says who everybody is to each other
    private IEnumerable<CaseArrival> Begin(DemoFamily family)
    {
        var start = At(Past + chance.Next(30), 10);
        yield return DemoEntry.Of(start, DemoPartnership.Surgery, "involved", "on-record", Involved("gp", chance.NextDouble() < 0.5 ? "o-penhale" : "h-tarn"), Everybody(family, London.Day(start)));

        foreach (var child in family.Children)
        {
            yield return child switch
            {
                { Expected: not null } => DemoEntry.Of(At(40 + chance.Next(20), 11), DemoPartnership.Midwifery, "involved", "on-record", Involved("midwife", "sorrel-wick"), family.Mother.As("mother"), child.As("child")),
                { Born: { } born } when Days(born) < SchoolAge => DemoEntry.Of(After(born, 12), DemoPartnership.HealthVisiting, "involved", "on-record", Involved("health-visitor", chance.NextDouble() < 0.5 ? "joss-arkle" : "mina-oake"), family.Mother.As("mother"), child.As("child")),
                _ => DemoEntry.Of(At(Past - 30 - chance.Next(60), 9), DemoPartnership.School, "involved", "on-record", Involved("school-safeguarding-lead", "rhoda-ivel"), child.As("child")),
            };
        }
    }

    private IEnumerable<CaseArrival> Ordinary(DemoFamily family) => family.Children.SelectMany(child => Enumerable.Range(0, chance.Next(1, 5)).Select(_ => child switch
    {
        { Expected: not null } => DemoEntry.Of(At(5 + chance.Next(30), 14), DemoPartnership.Midwifery, "visit", "seen", Visit("clinic", "not-born", "Seen in clinic; all well with the pregnancy."), family.Mother.As("mother"), child.As("child")),
        { Born: { } born } when Days(born) < SchoolAge => DemoEntry.Of(After(born, 14 + chance.Next(Math.Max(1, Days(born) - 14))), DemoPartnership.HealthVisiting, "visit", "seen", Visit("home", "seen", "Seen at home; growing and alert."), family.Mother.As("mother"), child.As("child")),
        _ => DemoEntry.Of(At(chance.Next(1, Past - 120), 15), DemoPartnership.School, "said", "told-by-child", new JsonObject { ["about"] = "How school is going", ["account"] = "Settled, with friends." }, child.As("child")),
    }));

    private IEnumerable<CaseArrival> Help(DemoFamily family)
    {
        var day = 30 + chance.Next(200);
        var (mother, child) = (family.Mother, family.Children[^1]);
        yield return DemoEntry.Of(At(day, 10), DemoPartnership.Surgery, "referral", "on-record", new JsonObject { ["to"] = DemoPartnership.EarlyHelp.Value, ["for"] = "Help with money and sleep" }, mother.As("mother"), child.As("child"));
        yield return DemoEntry.Of(At(day - 2, 11), DemoPartnership.EarlyHelp, "referral-decision", "on-record", new JsonObject { ["answer"] = "accepted", ["level"] = 2 }, mother.As("mother"), child.As("child"));
        yield return DemoEntry.Of(At(day - 3, 12), DemoPartnership.EarlyHelp, "involved", "on-record", Involved("early-help-worker", "piers-lund"), mother.As("mother"), child.As("child"));
    }

    private IEnumerable<CaseArrival> CallOuts(DemoFamily family)
    {
        if (family.Partner is not { } partner)
        {
            yield break;
        }

        var child = family.Children[^1];
        for (var call = chance.Next(1, 4); call > 0; call--)
        {
            var body = new JsonObject
            {
                ["number"] = $"EP-D-{family.Number:D4}-{call}",
                ["grade"] = "standard",
                ["behaviours"] = new JsonArray("verbal"),
                ["substances"] = new JsonArray(chance.NextDouble() < 0.5 ? ["alcohol"] : []),
                ["child"] = child.Expected is null ? "present" : "unborn",
            };
            yield return DemoEntry.Of(At((call * 25) + chance.Next(20), 21), DemoPartnership.Police, "police-call-out", "told-by-parent", body, family.Mother.As("victim"), partner.As("alleged-perpetrator"), child.As("child"));
        }
    }

    private static JsonObject[] Everybody(DemoFamily family, DateOnly on) =>
        [family.Mother.As("mother"), .. family.Partner is { } partner ? [partner.As("father")] : Array.Empty<JsonObject>(), .. family.Children.Where(child => child.Born <= on).Select(child => child.As("child"))];

    private static JsonObject Involved(string role, string professional) => new() { ["role"] = role, ["professional"] = professional };

    private static JsonObject Visit(string place, string child, string saw) => new() { ["place"] = place, ["child"] = child, ["saw"] = saw };

    private DateTimeOffset At(int daysAgo, int hour) => London.Instant(today.AddDays(-daysAgo), new TimeOnly(hour, chance.Next(60)));

    private DateTimeOffset After(DateOnly born, int days) => London.Instant(born.AddDays(Math.Min(days, Math.Max(0, Days(born) - 1))), new TimeOnly(11, chance.Next(60)));

    private int Days(DateOnly born) => today.DayNumber - born.DayNumber;
}
