using WholePicture.Casework.Assessments;
using WholePicture.Casework.Contacts;
using WholePicture.Casework.Meetings;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class ReviewLateTests
{
    private static readonly Stories<ReviewLate> stories = new()
    {
        { "three months gone", Says.Now, Plan(-95) },
        { "corrected away", Says.Nothing, Plan(-95).TakenBack() },
        { "not yet", Says.Later, Plan(-60) },
        { "the sister’s review", Says.Now, Plan(-95), SocialCare.Meets(MeetingType.ReviewConference, -20).About(Zola.As(PersonRole.Child), Ife.As(PersonRole.Mother)) },
        { "a plan for a sister alone", Says.Nothing, Plan(-95).About(Zola.As(PersonRole.Child), Ife.As(PersonRole.Mother)) },
        { "reviewed, six months to the next", Says.Later, Plan(-200), SocialCare.Meets(MeetingType.ReviewConference, -110) },
        { "the next is late", Says.Now, Plan(-300), SocialCare.Meets(MeetingType.ReviewConference, -190) },
        { "child in need, six weeks gone", Says.Now, Need(-90), SocialCare.Meets(MeetingType.ChildInNeed, -45) },
        { "child in need, never met", Says.Nothing, Need(-90) },
        { "set to three weeks", Says.Now, ("need-days", 21), Need(-90), SocialCare.Meets(MeetingType.ChildInNeed, -25) },
        { "the plan ended", Says.Nothing, Plan(-200), SocialCare.Meets(MeetingType.ReviewConference, -150).Deciding(MeetingDecision.ProtectionPlanEnded) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_the_chair()
    {
        var plan = Plan(-95);

        Concern<ReviewLate>(plan).RestsOn(plan).IsFor(Role.FrontDoor, Role.TeamManager, Role.ConferenceChair);
    }

    private static Piece Plan(int day) => SocialCare.Meets(MeetingType.InitialConference, day).Deciding(MeetingDecision.ProtectionPlanMade);

    private static Piece Need(int day) => SocialCare.EndsAssessment(day, AssessmentOutcome.ChildInNeed);
}
