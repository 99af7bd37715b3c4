using WholePicture.Casework.Assessments;
using WholePicture.Casework.Meetings;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class CoreGroupLateTests
{
    private static readonly Stories<CoreGroupLate> stories = new()
    {
        { "ten working days gone", Says.Now, Plan(-15) },
        { "corrected away", Says.Nothing, Plan(-15).TakenBack() },
        { "not yet", Says.Later, Plan(-9) },
        { "held this month", Says.Later, Plan(-60), SocialCare.Meets(MeetingType.CoreGroup, -20) },
        { "the next is late", Says.Now, Plan(-90), SocialCare.Meets(MeetingType.CoreGroup, -50) },
        { "set to twenty days", Says.Now, ("days", 20), Plan(-60), SocialCare.Meets(MeetingType.CoreGroup, -25) },
        { "the plan ended", Says.Nothing, Plan(-60), SocialCare.Meets(MeetingType.ReviewConference, -3).Deciding(MeetingDecision.ProtectionPlanEnded) },
        { "child in need", Says.Nothing, SocialCare.EndsAssessment(-60, AssessmentOutcome.ChildInNeed) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_the_chair()
    {
        var plan = Plan(-15);

        Concern<CoreGroupLate>(plan).RestsOn(plan).IsFor(Role.FrontDoor, Role.TeamManager, Role.ConferenceChair);
    }

    private static Piece Plan(int day) => SocialCare.Meets(MeetingType.InitialConference, day).Deciding(MeetingDecision.ProtectionPlanMade);
}
