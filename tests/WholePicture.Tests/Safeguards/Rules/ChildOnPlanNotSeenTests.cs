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

public class ChildOnPlanNotSeenTests
{
    private static readonly Stories<ChildOnPlanNotSeen> stories = new()
    {
        { "ten working days on a protection plan", Says.Now, Protected(-15) },
        { "corrected away", Says.Nothing, Protected(-15).TakenBack() },
        { "nine", Says.Later, Protected(-13) },
        { "twenty working days on a child in need plan", Says.Now, Need(-30) },
        { "fifteen", Says.Later, Need(-20) },
        { "set to five", Says.Now, ("protection-days", 5), Protected(-9) },
        { "seen by social care this week", Says.Later, Protected(-30), SocialCare.Visited(-2) },
        { "seen by a health visitor", Says.Now, Protected(-30), HealthVisitors.Visited(-2) },
        { "only the sister seen", Says.Now, Protected(-30), SocialCare.Visited(-2).About(Zola.As(PersonRole.Child), Ife.As(PersonRole.Mother)) },
        { "seen at the door", Says.Now, Protected(-30), SocialCare.Records(new Visit(VisitPlace.Doorstep, ChildSeen.Seen), -2) },
        { "seen on a screen", Says.Now, Protected(-30), SocialCare.Records(new Visit(VisitPlace.Video, ChildSeen.OnScreenOnly), -2) },
        { "no plan", Says.Nothing, SocialCare.Assesses(-30) },
        { "not yet born", Says.Nothing, Midwives.Expects(40), Protected(-30) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_those_who_keep_the_plan()
    {
        var plan = Protected(-15);

        Concern<ChildOnPlanNotSeen>(plan).RestsOn(plan).IsFor(Role.FrontDoor, Role.TeamManager, Role.HealthVisitor);
    }

    private static Piece Protected(int day) => SocialCare.Meets(MeetingType.InitialConference, day).Deciding(MeetingDecision.ProtectionPlanMade);

    private static Piece Need(int day) => SocialCare.EndsAssessment(day, AssessmentOutcome.ChildInNeed);
}
