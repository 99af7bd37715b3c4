using WholePicture.Casework.Contacts;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class NeverMetByPlanTests
{
    private static readonly Stories<NeverMetByPlan> stories = new()
    {
        { "four weeks to the minute", Says.Now, Police.CalledOut(-60), SocialCare.Assesses(-28).At(16, 5) },
        { "corrected away", Says.Nothing, Police.CalledOut(-60), SocialCare.Assesses(-28).At(16, 5).TakenBack() },
        { "a minute less", Says.Later, Police.CalledOut(-60), SocialCare.Assesses(-28).At(16, 6) },
        { "set to ten days", Says.Now, ("days", 10), Police.CalledOut(-60), SocialCare.Assesses(-12) },
        { "no father and nobody accused", Says.Nothing, SocialCare.Assesses(-30) },
        { "tried, and not reached", Says.Now, Police.CalledOut(-60), SocialCare.Assesses(-30), Tried(false) },
        { "reached", Says.Nothing, Police.CalledOut(-60), SocialCare.Assesses(-30), Tried(true) },
        { "reached before the work began", Says.Now, Police.CalledOut(-60), Tried(true, -40), SocialCare.Assesses(-30) },
        { "met at home", Says.Nothing, Police.CalledOut(-60), SocialCare.Assesses(-30), SocialCare.Visited(-3, Daniel.As(PersonRole.Father)) },
        { "the work ended", Says.Nothing, Police.CalledOut(-60), SocialCare.Assesses(-40), SocialCare.EndsAssessment(-3) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Counts_the_tries()
    {
        var (work, tried) = (SocialCare.Assesses(-30), Tried(false));

        Concern<NeverMetByPlan>(Police.CalledOut(-60), work, tried).RestsOn(work, tried).IsFor(Role.FrontDoor, Role.TeamManager);
    }

    private static Piece Tried(bool reached, int day = -9) => SocialCare.Records(new AttemptToReach(reached), day, Amara.As(PersonRole.Child), Daniel.As(PersonRole.AllegedPerpetrator));
}
