using System.Globalization;
using System.Text.Json.Nodes;
using WholePicture.Access;
using WholePicture.Learning.Replay.Cases;
using WholePicture.Words;

namespace WholePicture.Demo.Living;

/// <summary>What is told of one invented family, as the facts of a case. What would fall after the last day is not told.</summary>
internal sealed class Story(int family, DateTimeOffset until)
{
    private readonly List<CaseFact> facts = [];
    private readonly List<AgencyId> agencies = [];

    /// <summary>Everything told, in the order in which it was told.</summary>
    public IReadOnlyList<CaseFact> Facts => facts;

    /// <summary>Agencies that have told anything, in the order in which they first did.</summary>
    public IReadOnlyList<AgencyId> Agencies => agencies;

    /// <summary>Tells one thing: what an agency knew and when, about people written as <c>mother:victim child1:child</c>, and on which day it happened if earlier. The fact's number; null when it falls too late.</summary>
    public string? Tell(DateTimeOffset at, Professional by, string kind, JsonObject body, string people, string howKnown = "on-record", DateOnly? happened = null, params JsonObject[] statements)
    {
        if (at >= until)
        {
            return null;
        }

        var (id, known) = ($"F{facts.Count + 1}", London.At(at).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
        var entry = new JsonObject
        {
            ["kind"] = kind,
            ["agency"] = by.Agency.Value,
            ["author"] = by.Id,
            ["reference"] = $"v{family}-{facts.Count + 1}",
            ["happened"] = happened?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? known[..10],
            ["known"] = known,
            ["howKnown"] = howKnown,
            ["people"] = new JsonArray([.. people.Split(' ').Select(Mention)]),
            ["body"] = body,
        };

        if (statements.Length > 0)
        {
            entry["statements"] = new JsonArray([.. statements]);
        }

        if (!agencies.Contains(by.Agency))
        {
            agencies.Add(by.Agency);
        }

        facts.Add(new(id, $"{kind}, {by.Agency}", Certainty.Exact, "invented", [entry], at));

        return id;
    }

    /// <summary>The reference under which a fact was told.</summary>
    public string Reference(string fact) => $"v{family}-{fact[1..]}";

    /// <summary>A statement about one person or two.</summary>
    public static JsonObject Says(string about, string question, string answer, string? with = null) => with is null
        ? new() { ["about"] = about, ["question"] = question, ["answer"] = answer }
        : new() { ["about"] = about, ["question"] = question, ["answer"] = answer, ["with"] = with };

    private static JsonObject Mention(string person)
    {
        var (key, role) = person.Split(':') is [var one, var other] ? (one, other) : throw new FormatException(person);

        return key == "nobody" ? new() { ["as"] = role, ["unnamed"] = "somebody whom nobody named" } : new() { ["is"] = key, ["as"] = role };
    }
}
