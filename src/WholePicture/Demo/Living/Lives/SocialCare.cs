using System.Text.Json.Nodes;
using WholePicture.Access;
using WholePicture.Words;

namespace WholePicture.Demo.Living.Lives;

/// <summary>Social care at work with a family: a referral, a decision, an assessment, now and then an enquiry, and a plan.</summary>
internal static class SocialCare
{
    private const double HeardInTime = 0.9;

    /// <summary>Tells of one referral and all that follows from it; whether it was one. While work is open it is no referral.</summary>
    public static bool Refer(Life life, DateTimeOffset at, Professional by, string why)
    {
        var (chance, family) = (life.Chance, life.Family(London.Day(at)));
        if (life.OpenUntil > at || !life.ChildrenOn(London.Day(at)).Any() || life.Story.Tell(at, by, "referral", new() { ["to"] = life.Partners.FrontDoor.Agency.Value, ["for"] = why }, family) is null)
        {
            return false;
        }

        var decided = After(life, at, chance.Happens(HeardInTime) ? 1 : chance.Between(2, 4));
        var ends = chance.Happens(BaseRates.NoFurtherAction);
        life.Story.Tell(decided, life.Partners.FrontDoor, "referral-decision", new() { ["answer"] = ends ? "turned-down" : "accepted", ["level"] = ends ? 2 : 3 }, family);
        if (!ends)
        {
            Assess(life, at, decided.AddHours(1), family);
        }

        return true;
    }

    private static void Assess(Life life, DateTimeOffset referred, DateTimeOffset at, string family)
    {
        var (chance, worker) = (life.Chance, life.Chance.Pick(life.Partners.SocialWorkers));
        life.Begins(at, worker, family);
        life.Story.Tell(at.AddMinutes(10), worker, "assessment-started", new(), family);
        Ask(life, at.AddMinutes(40), worker, family);
        Visit(life, After(life, at, 2), worker);
        var ended = After(life, referred, Math.Max(1, BaseRates.AssessmentDays(chance)));

        var conference = chance.Happens(BaseRates.Enquiries) ? Enquiries.Tell(life, at.AddHours(chance.Between(2, 6)), worker, family) : null;
        var outcome = conference is { Plan: true } ? "child-protection"
            : chance.Happens(BaseRates.NotInNeed) ? chance.Happens(0.4) ? "early-help" : "no-further-action"
            : "child-in-need";
        var decided = conference is null || conference.At < ended ? ended : conference.At.AddHours(2);
        Assessed(life, decided, worker, family, outcome, chance.Happens(BaseRates.AssessmentsWhole));

        life.OpenUntil = outcome is "child-in-need" or "child-protection" ? Plans.Tell(life, decided, worker, family, outcome) : decided;
        life.Ends(life.OpenUntil.AddHours(2), worker, family);
    }

    /// <summary>Asks every agency with a part what it holds.</summary>
    public static void Ask(Life life, DateTimeOffset at, Professional worker, string family) => life.Story.Tell(at, worker, "information-asked",
        new() { ["of"] = Names(life.Others), ["about"] = "What each agency holds" }, family);

    /// <summary>An assessment ends; a whole one has spoken to both parents and heard everybody.</summary>
    public static string? Assessed(Life life, DateTimeOffset at, Professional worker, string family, string outcome, bool whole)
    {
        var spoken = new JsonArray("mother");
        if (life.HasFather && whole)
        {
            spoken.Add("father");
        }

        var body = new JsonObject
        {
            ["outcome"] = outcome,
            ["heardFrom"] = Names(whole || life.Chance.Happens(0.5) ? life.Others : life.Others.Skip(1)),
            ["spokenTo"] = spoken,
        };
        if (whole)
        {
            body["continuingRisk"] = "Said in the assessment.";
        }

        return life.Story.Tell(at, worker, "assessment-ended", body, life.HasFather ? $"{family} father:father" : family);
    }

    /// <summary>The social worker sees the children.</summary>
    public static void Visit(Life life, DateTimeOffset at, Professional worker) =>
        life.Story.Tell(at, worker, "visit", new() { ["place"] = "home", ["child"] = "seen" }, life.Family(London.Day(at), father: life.Chance.Happens(0.25)), "seen");

    /// <summary>In office hours, so many working days after a moment.</summary>
    public static DateTimeOffset After(Life life, DateTimeOffset at, int workingDays) => life.At(WorkingDays.After(London.Day(at), workingDays), life.Chance.Between(10, 15));

    /// <summary>Short names, as JSON.</summary>
    public static JsonArray Names(IEnumerable<AgencyId> agencies) => new([.. agencies.Select(agency => (JsonNode)agency.Value)]);
}
