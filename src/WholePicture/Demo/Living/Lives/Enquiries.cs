using System.Text.Json.Nodes;
using WholePicture.Access;
using WholePicture.Words;

namespace WholePicture.Demo.Living.Lives;

/// <summary>A section 47 enquiry: a strategy discussion, its outcome, sometimes a conference.</summary>
internal static class Enquiries
{
    /// <summary>A conference, and whether it made a plan.</summary>
    public sealed record Conference(DateTimeOffset At, bool Plan);

    /// <summary>Tells of one; the conference it came to, if any.</summary>
    public static Conference? Tell(Life life, DateTimeOffset at, Professional worker, string family)
    {
        var chance = life.Chance;
        var whole = chance.Happens(BaseRates.StrategiesWhole);
        Meet(life, at, worker, "strategy", family, whole, ["enquiry-opened"]);
        if (!whole)
        {
            // A full one follows on the next working day, or late
            Meet(life, SocialCare.After(life, at, chance.Happens(0.6) ? 1 : 2), worker, "strategy", family, true);
        }

        SocialCare.Ask(life, at.AddHours(2), worker, family);
        var ended = SocialCare.After(life, at, chance.Between(6, 13));
        var conference = chance.Happens(BaseRates.Conferences);
        Meet(life, ended, worker, "strategy-outcome", family, true, [.. conference ? ["conference-agreed"] : Array.Empty<string>(), "enquiry-ended"]);
        if (!conference)
        {
            return null;
        }

        var held = SocialCare.After(life, at, BaseRates.ConferenceDays(chance));
        held = held > ended ? held : ended.AddDays(1);
        Plans.Meet(life, held, worker, "initial-conference", family);

        return new(held, chance.Happens(BaseRates.Plans));
    }

    private static void Meet(Life life, DateTimeOffset at, Professional worker, string type, string family, bool whole, string[]? decisions = null)
    {
        var health = life.Own(life.Partners.HealthVisitors).Agency;
        AgencyId[] there = whole ? [worker.Agency, life.Partners.NotificationDesk.Agency, health] : [worker.Agency, life.Partners.NotificationDesk.Agency];
        var body = new JsonObject { ["type"] = type, ["attended"] = SocialCare.Names(there), ["minutes"] = true };

        if (whole)
        {
            body["heardFrom"] = SocialCare.Names(life.Others.Except(there));
        }

        if (decisions is { Length: > 0 })
        {
            body["decisions"] = new JsonArray([.. decisions.Select(decision => (JsonNode)decision)]);
        }

        life.Story.Tell(at, worker, "meeting-held", body, family);
        Plans.Minutes(life, at, worker, type, [.. there, .. life.Others, Services.Gp(life).Agency], plan: false, family);
    }
}
