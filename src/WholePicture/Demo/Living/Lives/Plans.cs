using System.Text.Json.Nodes;
using WholePicture.Access;
using WholePicture.Words;

namespace WholePicture.Demo.Living.Lives;

/// <summary>A child in need plan or a child protection plan: its meetings and visits, until it ends.</summary>
internal static class Plans
{
    private const int FirstReview = 85;
    private const int LaterReviews = 170;

    /// <summary>Tells of one; when it ends.</summary>
    public static DateTimeOffset Tell(Life life, DateTimeOffset at, Professional worker, string family, string outcome)
    {
        var (chance, protection) = (life.Chance, outcome is "child-protection");
        var (between, seen) = protection ? (chance.Between(30, 38), 12) : (chance.Between(30, 40), 25);
        var (days, meeting) = (protection ? BaseRates.PlanDays(chance) : BaseRates.InNeedDays(chance), protection ? "core-group" : "child-in-need");
        var (ends, review) = (at.AddDays(days), at.AddDays(FirstReview));

        for (var held = SocialCare.After(life, at, chance.Happens(0.85) ? chance.Between(3, 6) : chance.Between(8, 14)); held < ends; held = SocialCare.After(life, held.AddDays(between + Late(chance)), 0))
        {
            Meet(life, held, worker, meeting, family);
        }

        for (; protection && review < ends; review = review.AddDays(LaterReviews))
        {
            Meet(life, SocialCare.After(life, review, 1), worker, "review-conference", family);
        }

        for (var visit = at.AddDays(seen); visit < ends; visit = visit.AddDays(seen + chance.Between(-3, 1) + Late(chance)))
        {
            SocialCare.Visit(life, visit, worker);
        }

        SocialCare.Assessed(life, ends, worker, family, "no-further-action", whole: true);

        return ends;
    }

    private static int Late(Chances chance) => chance.Happens(BaseRates.PlansKeepTime) ? 0 : chance.Between(5, 14);

    /// <summary>A meeting that decides about the children, and its minutes.</summary>
    public static string? Meet(Life life, DateTimeOffset at, Professional worker, string type, string family, bool? hearsAll = null)
    {
        var others = life.Others.OrderBy(agency => agency.Value, StringComparer.Ordinal).ToList();
        if (!(hearsAll ?? life.Chance.Happens(BaseRates.MeetingsHearAll)))
        {
            others.Remove(Services.Gp(life).Agency);
        }

        var recorded = life.Chance.Happens(BaseRates.MeetingsRecorded);

        var held = life.Story.Tell(at, worker, "meeting-held", new JsonObject
        {
            ["type"] = type,
            ["attended"] = SocialCare.Names([worker.Agency, .. others.Take(others.Count / 2)]),
            ["heardFrom"] = SocialCare.Names(others.Skip(others.Count / 2)),
            ["minutes"] = recorded,
            ["plan"] = recorded,
        }, family);
        if (recorded)
        {
            Minutes(life, at, worker, type, [.. others, Services.Gp(life).Agency], recorded, family);
        }

        return held;
    }

    /// <summary>Minutes reach everybody, nearly always in time.</summary>
    public static void Minutes(Life life, DateTimeOffset at, Professional worker, string type, IEnumerable<AgencyId> to, bool plan, string family)
    {
        if (life.Chance.Happens(BaseRates.PlansKeepTime))
        {
            life.Story.Tell(SocialCare.After(life, at, 1), worker, "minutes-sent", new() { ["of"] = type, ["to"] = SocialCare.Names(to.Distinct()), ["plan"] = plan }, family);
        }
    }
}
