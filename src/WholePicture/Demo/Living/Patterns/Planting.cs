using System.Text.Json.Nodes;
using WholePicture.Access;
using WholePicture.Demo.Living.Lives;
using WholePicture.Learning.Replay.Cases;
using WholePicture.Words;

namespace WholePicture.Demo.Living.Patterns;

/// <summary>A pattern on its way into a family: what it tells, and what should then be raised about the child.</summary>
internal sealed class Planting(Life life, string taught)
{
    private readonly List<Expectation> expect = [];

    public Life Life => life;

    public Chances Chance => life.Chance;

    public LivingPartnership Partners => life.Partners;

    /// <summary>What should be raised.</summary>
    public IReadOnlyList<Expectation> Expect => expect;

    /// <summary>A day on which it begins, with so many days told of after it.</summary>
    public DateOnly Start(int after) => life.From.AddDays(Chance.Between(60, life.Until.DayNumber - life.From.DayNumber - after));

    /// <summary>A safeguard should speak of these facts, by the day on which the last is known or, for a clock, by a day of its own.</summary>
    public void Raises(string code, DateOnly? by, params string?[] facts)
    {
        // What falls after the last day was not told, and nothing is asked of it
        if (facts.All(fact => fact is not null))
        {
            expect.Add(new($"C{expect.Count + 1}", [code], "The pattern is complete", [.. facts.OfType<string>()], [], taught, by));
        }
    }

    /// <summary>Social care opens an assessment; the worker it is given to.</summary>
    public Professional Open(DateOnly day)
    {
        var (at, worker, family) = (life.At(day, 10), life.Own(Partners.SocialWorkers), life.Family(day));
        life.Story.Tell(at, life.Own(Partners.Schools), "referral", new() { ["to"] = worker.Agency.Value, ["for"] = "Worry about a child" }, family);
        life.Begins(at.AddHours(4), worker, family);
        life.Story.Tell(at.AddHours(5), worker, "assessment-started", new(), family);
        SocialCare.Ask(life, at.AddHours(6), worker, family);

        return worker;
    }

    /// <summary>Somebody tells a professional of abuse by the father, or of drink and drugs.</summary>
    public string? Told(DateTimeOffset at, Professional to, string[] behaviours, string[] substances) => life.Story.Tell(at, to, "disclosure",
        new() { ["behaviours"] = List(behaviours), ["substances"] = List(substances) }, $"mother:discloser father:alleged-perpetrator {life.YoungestOn(London.Day(at))}:child", "told-by-parent");

    /// <summary>Somebody tells one thing on a day, in the hours in which most is written; the fact's number.</summary>
    public string? Tell(DateOnly day, Professional by, string kind, JsonObject body, string people, DateOnly? happened = null) =>
        life.Story.Tell(life.At(day, Chance.Between(9, 16)), by, kind, body, people, "seen", happened);

    /// <summary>A strategy discussion with everybody who must be there, and what it decided.</summary>
    public string? Strategy(DateOnly day, Professional worker, params string[] decisions) => life.Story.Tell(life.At(day, Chance.Between(9, 16)), worker, "meeting-held", new()
    {
        ["type"] = "strategy",
        ["attended"] = SocialCare.Names([worker.Agency, Partners.NotificationDesk.Agency, life.Own(Partners.HealthVisitors).Agency]),
        ["heardFrom"] = SocialCare.Names(life.Others),
        ["minutes"] = true,
        ["decisions"] = List(decisions),
    }, life.Family(day));

    /// <summary>Words, as JSON.</summary>
    public static JsonArray List(params string[] words) => new([.. words.Select(word => (JsonNode)word)]);
}
