using WholePicture.Casework.Plans;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class NeglectToolOnceTests
{
    private static readonly Stories<NeglectToolOnce> stories = new()
    {
        { "used by one agency", Says.Now, SocialCare.Assesses(-50), Used(-9) },
        { "corrected away", Says.Nothing, SocialCare.Assesses(-50), Used(-9).TakenBack() },
        { "used by two", Says.Later, SocialCare.Assesses(-50), Used(-9, HealthVisitors) },
        { "used by two, three months ago", Says.Now, SocialCare.Assesses(-120), Used(-91, HealthVisitors) },
        { "set to thirty days", Says.Now, ("days", 30), SocialCare.Assesses(-120), Used(-40, HealthVisitors) },
        { "social care not at work", Says.Nothing, Used(-9) },
        { "never used", Says.Nothing, SocialCare.Assesses(-50) },
        { "used again by two", Says.Later, SocialCare.Assesses(-120), Used(-91), Used(-3, HealthVisitors) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_social_care_and_the_health_visitor()
    {
        var used = Used(-9);

        Concern<NeglectToolOnce>(SocialCare.Assesses(-50), used).RestsOn(used).IsFor(Role.FrontDoor, Role.HealthVisitor);
    }

    private static Piece Used(int day, params Teller[] with) => SocialCare.Records(new ToolUsed("A neglect tool", [.. with.Select(agency => agency.Id)]), day);
}
