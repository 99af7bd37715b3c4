using WholePicture.Casework.Assessments;
using WholePicture.Casework.Meetings;
using WholePicture.Casework.Sharing;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class GpNotToldOfPlanTests
{
    private static readonly Stories<GpNotToldOfPlan> stories = new()
    {
        { "five working days gone", Says.Now, Plan(-9) },
        { "corrected away", Says.Nothing, Plan(-9).TakenBack() },
        { "begun this week", Says.Later, Plan(-2) },
        { "set to two days", Says.Now, ("working-days", 2), Plan(-6) },
        { "sent to the surgery", Says.Nothing, Plan(-9), SocialCare.Records(new MinutesSent(MeetingType.ChildInNeed, [Surgery.Id], true), -3) },
        { "the surgery was at a meeting since", Says.Nothing, Plan(-9), SocialCare.Meets(MeetingType.ChildInNeed, -3, SocialCare, Surgery) },
        { "asked before the plan", Says.Now, SocialCare.Asks(-20, Surgery), Plan(-9) },
        { "an assessment, no plan", Says.Nothing, SocialCare.Assesses(-20) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_social_care_and_the_surgery()
    {
        var plan = Plan(-9);

        Concern<GpNotToldOfPlan>(plan).RestsOn(plan).IsFor(Role.FrontDoor, Role.GpSafeguarding);
    }

    private static Piece Plan(int day) => SocialCare.EndsAssessment(day, AssessmentOutcome.ChildInNeed);
}
