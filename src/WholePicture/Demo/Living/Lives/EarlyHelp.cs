using System.Text.Json.Nodes;

namespace WholePicture.Demo.Living.Lives;

/// <summary>Help at level 2, with the family's agreement.</summary>
internal static class EarlyHelp
{
    /// <summary>Tells of one stretch; never a referral to social care.</summary>
    public static bool Tell(Life life, DateOnly day)
    {
        var (at, worker, family) = (life.At(day, 10), life.Own(life.Partners.EarlyHelpWorkers), life.Family(day));
        life.Story.Tell(at, Services.Gp(life), "referral", new() { ["to"] = worker.Agency.Value, ["for"] = "Help with money and sleep" }, family);
        life.Story.Tell(at.AddDays(3), worker, "referral-decision", new() { ["answer"] = "accepted", ["level"] = 2 }, family);
        life.Begins(at.AddDays(4), worker, family);
        life.Story.Tell(at.AddDays(life.Chance.Between(14, 30)), worker, "meeting-held", new()
        {
            ["type"] = "team-around-family",
            ["attended"] = new JsonArray([.. life.Story.Agencies.Select(agency => (JsonNode)agency.Value)]),
            ["minutes"] = true,
            ["plan"] = true,
        }, family);
        life.Ends(at.AddDays(life.Chance.Between(80, 200)), worker, family);

        return false;
    }
}
