using System.Globalization;
using System.Text.Json.Nodes;
using WholePicture.Learning.Replay.Cases;
using WholePicture.Words;

namespace WholePicture.Learning.Replay;

/// <summary>The order in which a case's entries reach the door, in one of its pasts.</summary>
public static class CaseArrivals
{
    private const string Is = "is";

    /// <summary>Every arrival, the earliest first. With a shuffle, undated facts move within their windows.</summary>
    public static IReadOnlyList<CaseArrival> Of(CaseFile file, Arm arm, Random? shuffle = null) =>
        [.. file.Involvements.SelectMany(involvement => Involvements(file, involvement))
            .Concat(file.Facts.SelectMany(fact => Facts(file, fact, arm, Shift(fact, shuffle))))
            .OrderBy(arrival => arrival.At)];

    /// <summary>The arrivals of these facts alone, with nothing else.</summary>
    public static IReadOnlyList<CaseArrival> Alone(CaseFile file, IReadOnlyCollection<string> facts) =>
        [.. file.Facts.Where(fact => facts.Contains(fact.Id)).SelectMany(fact => Facts(file, fact, Arm.SharedUse, TimeSpan.Zero)).OrderBy(arrival => arrival.At)];

    private static TimeSpan Shift(CaseFact fact, Random? shuffle)
    {
        if (shuffle is null || fact is not { Certainty: Certainty.Undated, Window: { } window } || fact.Entries.Count == 0)
        {
            return TimeSpan.Zero;
        }

        var moment = window.From + TimeSpan.FromMinutes(shuffle.NextInt64((long)(window.Until - window.From).TotalMinutes + 1));

        return moment - fact.Entries.Min(Known);
    }

    private static IEnumerable<CaseArrival> Facts(CaseFile file, CaseFact fact, Arm arm, TimeSpan shift)
    {
        if (arm is Arm.AsWas && fact.Shared is null)
        {
            yield break;
        }

        foreach (var entry in fact.Entries)
        {
            var moved = Moved(entry, shift);
            var known = Known(moved);
            var at = arm is Arm.AsWas && fact.Shared + shift is { } shared && shared > known ? shared : known;

            yield return Arrival(file, fact.Id, moved, at);
        }
    }

    private static CaseArrival Arrival(CaseFile file, string? fact, JsonObject entry, DateTimeOffset at)
    {
        var people = entry["people"]!.AsArray().Select(person => person!.AsObject()).ToList();
        var keys = people.Select(person => person[Is]?.GetValue<string>()).ToList();
        entry["people"] = new JsonArray([.. people.Select(person => person.ContainsKey(Is) ? CasePeople.Write(file, person, keys, Known(entry)) : person.DeepClone())]);

        return new(at, fact, entry, keys);
    }

    private static JsonObject Moved(JsonObject entry, TimeSpan shift)
    {
        var moved = entry.DeepClone().AsObject();

        if (shift != TimeSpan.Zero)
        {
            var known = Text(Known(entry) + shift);
            moved["known"] = known;
            moved["happened"] = known[..10];
        }

        return moved;
    }

    private static DateTimeOffset Known(JsonObject entry) => DateTimeOffset.Parse(entry["known"]!.GetValue<string>(), CultureInfo.InvariantCulture);

    private static string Text(DateTimeOffset moment) => London.At(moment).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static IEnumerable<CaseArrival> Involvements(CaseFile file, CaseInvolvement involvement)
    {
        var professional = file.Professionals.FirstOrDefault(person => person.Id == involvement.Professional)
            ?? throw new FormatException($"“{involvement.Professional}” is not among the professionals of the case");

        yield return Arrival(file, null, Entry(file, "involved", involvement, professional, involvement.From), involvement.From);

        if (involvement.Until is { } until)
        {
            yield return Arrival(file, null, Entry(file, "no-longer-involved", involvement, professional, until), until);
        }
    }

    private static JsonObject Entry(CaseFile file, string kind, CaseInvolvement involvement, Access.Professional professional, DateTimeOffset at) => new()
    {
        ["kind"] = kind,
        ["agency"] = professional.Agency.Value,
        ["author"] = professional.Id,
        ["reference"] = $"{kind}-{professional.Id}-{at:yyyyMMddHHmm}",
        ["happened"] = Text(at)[..10],
        ["known"] = Text(at),
        ["howKnown"] = "on-record",
        ["people"] = new JsonArray([.. involvement.With.Select(key => (JsonNode)new JsonObject
        {
            [Is] = key,
            ["as"] = key == file.Child ? "child" : "subject",
        })]),
        ["body"] = new JsonObject { ["role"] = Say.Json(professional.Role), ["professional"] = professional.Id },
    };
}
