using System.Text.Json.Nodes;

namespace WholePicture.Demo.Living.Lives;

/// <summary>Police are called to a family: mostly graded standard, now and then something grave.</summary>
internal static class PoliceCalls
{
    /// <summary>Tells one; whether police referred.</summary>
    public static bool Tell(Life life, DateOnly day)
    {
        var (chance, at) = (life.Chance, life.At(day, life.Chance.Between(17, 23)));
        var behaviour = chance.Of((0.58, "verbal"), (0.27, "physical"), (0.08, "control"), (0.03, "damage"), (0.015, "stalking"), (0.015, "threats-to-kill"), (1, "strangulation"));
        var grade = behaviour is "verbal" or "damage" ? "standard" : chance.Of((0.4, "standard"), (0.4, "medium"), (1, "high"));
        if (Call(life, at, behaviour, grade, chance.Happens(0.22)) is not { } fact)
        {
            return false;
        }

        if (life.OpenUntil > at)
        {
            Read(life, at, fact);
        }

        if (chance.Happens(BaseRates.Marac))
        {
            life.Story.Tell(at.AddDays(chance.Between(1, 4)), life.Partners.DomesticAbuseUnit, "marac-referral", new() { ["reason"] = grade is "high" ? "high-risk" : "judgement" }, "mother:victim father:alleged-perpetrator");
        }

        return chance.Happens(BaseRates.CallIsReferred) && SocialCare.Refer(life, at.AddHours(chance.Between(6, 30)), life.Partners.NotificationDesk, "Domestic abuse, a child in the home");
    }

    /// <summary>One call-out, to the mother and whoever is with her; the fact's number.</summary>
    public static string? Call(Life life, DateTimeOffset at, string behaviour, string grade, bool arrested = false, bool? suspectThere = null, string? scene = null, params JsonObject[] statements)
    {
        var day = DateOnly.FromDateTime(at.DateTime);
        var youngest = life.YoungestOn(day);
        var unborn = youngest is not null && life.People[youngest].BornOn > at;
        var body = new JsonObject
        {
            ["number"] = $"VP-{life.Story.Facts.Count + 1}",
            ["grade"] = grade,
            ["behaviours"] = new JsonArray(behaviour),
            ["substances"] = new JsonArray(life.Chance.Happens(0.35) ? ["alcohol"] : []),
            ["child"] = unborn ? "unborn" : scene ?? life.Chance.Of((0.4, "present"), (0.3, "not-present"), (0.02, "in-arms"), (1, "not-recorded")),
            ["arrested"] = arrested,
        };

        if (suspectThere is { } there)
        {
            body["suspectThere"] = there;
        }

        return life.Story.Tell(at, life.Partners.NotificationDesk, "police-call-out", body,
            $"mother:victim father:alleged-perpetrator{string.Concat(life.ChildrenOn(day).Select(child => $" {child}:child"))}", "told-by-parent", statements: statements);
    }

    // An unborn child is found by its mother, who is there as the victim
    private static void Read(Life life, DateTimeOffset at, string fact) => life.Story.Tell(
        life.Chance.Happens(BaseRates.NoticesReadInTime) ? at.AddHours(life.Chance.Between(2, 22)) : at.AddHours(life.Chance.Between(26, 120)),
        life.Own(life.Partners.SocialWorkers), "notice-read",
        new() { ["agency"] = life.Partners.NotificationDesk.Agency.Value, ["of"] = life.Story.Reference(fact) }, "mother:subject");
}
