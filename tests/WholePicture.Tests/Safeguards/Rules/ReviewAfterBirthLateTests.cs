using WholePicture.Casework.Meetings;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class ReviewAfterBirthLateTests
{
    private static readonly Stories<ReviewAfterBirthLate> stories = new()
    {
        { "three weeks after", Says.Now, Plan(-60), Midwives.Delivered(-21) },
        { "corrected away", Says.Nothing, Plan(-60), Midwives.Delivered(-21).TakenBack() },
        { "one week after", Says.Later, Plan(-60), Midwives.Delivered(-7) },
        { "a core group since", Says.Nothing, Plan(-60), Midwives.Delivered(-21), SocialCare.Meets(MeetingType.CoreGroup, -9) },
        { "the plan came after the birth", Says.Nothing, Midwives.Delivered(-60), Plan(-40) },
        { "the plan ended", Says.Nothing, Plan(-60), Midwives.Delivered(-21), SocialCare.Meets(MeetingType.ReviewConference, -1).Deciding(MeetingDecision.ProtectionPlanEnded) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Rests_on_the_plan_and_the_birth()
    {
        var (plan, birth) = (Plan(-60), Midwives.Delivered(-21));

        Concern<ReviewAfterBirthLate>(plan, birth).RestsOn(plan, birth).IsFor(Role.FrontDoor, Role.ConferenceChair, Role.Midwife, Role.HealthVisitor);
    }

    private static Piece Plan(int day) => SocialCare.Meets(MeetingType.InitialConference, day, SocialCare, Police, Midwives).Deciding(MeetingDecision.ProtectionPlanMade);
}
