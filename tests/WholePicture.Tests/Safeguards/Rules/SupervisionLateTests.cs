using WholePicture.Casework.Involvement;
using WholePicture.Casework.Meetings;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class SupervisionLateTests
{
    private static readonly Stories<SupervisionLate> stories = new()
    {
        { "seven weeks into a plan", Says.Now, Plan(-50), SocialCare.Joins(-60, Nia) },
        { "corrected away", Says.Nothing, Plan(-50), SocialCare.Joins(-60, Nia).TakenBack() },
        { "not yet", Says.Later, Plan(-20), SocialCare.Joins(-60, Nia) },
        { "held", Says.Later, Plan(-50), SocialCare.Joins(-60, Nia), SocialCare.Records(new SupervisionHeld(), -20) },
        { "cancelled", Says.Now, Plan(-50), SocialCare.Joins(-60, Nia), SocialCare.Records(new SupervisionHeld(Cancelled: true), -20) },
        { "held by the other", Says.Now, Plan(-50), SocialCare.Joins(-60, Nia), HealthVisitors.Joins(-60, Role.HealthVisitor), SocialCare.Records(new SupervisionHeld(), -20) },
        { "set to two weeks", Says.Now, ("days", 14), Plan(-20), SocialCare.Joins(-60, Nia) },
        { "the plan ended", Says.Nothing, Plan(-50), SocialCare.Joins(-60, Nia), SocialCare.Meets(MeetingType.ReviewConference, -1).Deciding(MeetingDecision.ProtectionPlanEnded) },
        { "no plan", Says.Nothing, SocialCare.Joins(-60, Nia) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_the_worker_and_the_manager()
    {
        var plan = Plan(-50);

        Concern<SupervisionLate>(SocialCare.Joins(-60, Nia), plan).RestsOn(plan).IsFor(Role.SocialWorker, Role.TeamManager);
    }

    private static Piece Plan(int day) => SocialCare.Meets(MeetingType.InitialConference, day, SocialCare, Police, Midwives).Deciding(MeetingDecision.ProtectionPlanMade);
}
