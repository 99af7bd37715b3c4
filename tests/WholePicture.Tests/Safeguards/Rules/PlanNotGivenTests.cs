using WholePicture.Casework.Assessments;
using WholePicture.Casework.Meetings;
using WholePicture.Casework.Plans;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class PlanNotGivenTests
{
    private static readonly Stories<PlanNotGiven> stories = new()
    {
        { "the next working day gone", Says.Now, Plan(-5) },
        { "corrected away", Says.Nothing, Plan(-5).TakenBack() },
        { "today", Says.Later, Plan(0) },
        { "given", Says.Nothing, Plan(-5), Gives(-4, null) },
        { "given in their language", Says.Nothing, Plan(-5), Gives(-4, true) },
        { "given in another", Says.Now, Plan(-5), Gives(-4, false) },
        { "given again in theirs", Says.Nothing, Plan(-5), Gives(-4, false), Gives(-3, true) },
        { "an older plan was given", Says.Now, Plan(-5), Gives(-40, true) },
        { "set to ten days", Says.Later, ("working-days", 10), Plan(-5) },
        { "the plan ended", Says.Nothing, Plan(-5), SocialCare.Meets(MeetingType.ReviewConference, -1).Deciding(MeetingDecision.ProtectionPlanEnded) },
        { "child in need", Says.Nothing, SocialCare.EndsAssessment(-5, AssessmentOutcome.ChildInNeed) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Rests_on_what_was_given()
    {
        var (plan, given) = (Plan(-5), Gives(-4, false));

        Concern<PlanNotGiven>(plan, given).RestsOn(plan, given).IsFor(Role.FrontDoor, Role.ConferenceChair);
    }

    private static Piece Gives(int day, bool? inTheirs) => SocialCare.Records(new PlanGiven(inTheirs), day);

    private static Piece Plan(int day) => SocialCare.Meets(MeetingType.InitialConference, day, SocialCare, Police, Midwives).Deciding(MeetingDecision.ProtectionPlanMade);
}
