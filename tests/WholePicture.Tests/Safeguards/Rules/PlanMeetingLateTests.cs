using WholePicture.Casework.Assessments;
using WholePicture.Casework.Meetings;
using WholePicture.Casework.Plans;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class PlanMeetingLateTests
{
    private static readonly Stories<PlanMeetingLate> stories = new()
    {
        { "ten days to the minute", Says.Now, Decided(-10).At(16, 5) },
        { "corrected away", Says.Nothing, Decided(-10).At(16, 5).TakenBack() },
        { "a minute less", Says.Later, Decided(-10).At(16, 6) },
        { "held", Says.Nothing, Decided(-20), SocialCare.Meets(MeetingType.ChildInNeed, -15) },
        { "held before the decision", Says.Now, SocialCare.Meets(MeetingType.ChildInNeed, -25), Decided(-20) },
        { "another meeting was held", Says.Now, Decided(-20), SocialCare.Meets(MeetingType.Strategy, -15) },
        { "a later assessment decided otherwise", Says.Nothing, Decided(-20), SocialCare.EndsAssessment(-15) },
        { "a conference made a protection plan", Says.Nothing, Decided(-20), SocialCare.Meets(MeetingType.InitialConference, -15).Deciding(MeetingDecision.ProtectionPlanMade) },
        { "social care ended its work", Says.Nothing, Decided(-20), SocialCare.Records(new WorkEnded(EndedBecause.NeedsMet), -15) },
        { "another service ended its work", Says.Now, Decided(-20), EarlyHelp.Records(new WorkEnded(EndedBecause.NeedsMet), -15) },
        { "nothing more was decided", Says.Nothing, SocialCare.EndsAssessment(-20) },
        { "a protection plan was decided", Says.Nothing, SocialCare.EndsAssessment(-20, AssessmentOutcome.ChildProtection) },
        { "set to thirty days", Says.Later, ("days", 30), Decided(-20) },
        { "set to twenty days", Says.Now, ("days", 20), Decided(-20) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Holds_from_the_day_it_was_due_or_from_the_day_it_reached_us()
    {
        var decision = Decided(-20);

        Assert.Equal(Today.At(-10), Concern<PlanMeetingLate>(decision).RestsOn(decision).IsFor(Role.FrontDoor, Role.TeamManager, Role.HealthVisitor).From);
        Assert.Equal(Today.At(-2), Concern<PlanMeetingLate>(decision.ReceivedOn(-2)).From);
    }

    private static Piece Decided(int day) => SocialCare.EndsAssessment(day, AssessmentOutcome.ChildInNeed);
}
