using WholePicture.Casework.Assessments;
using WholePicture.Casework.Meetings;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class DecisionOvertakenTests
{
    private static readonly Stories<DecisionOvertaken> stories = new()
    {
        { "no conference, then abuse", Says.Now, Decided(-20), Police.CalledOut(-3) },
        { "corrected away", Says.Nothing, Decided(-20), Police.CalledOut(-3).TakenBack() },
        { "an assessment ended as child in need, then abuse", Says.Now, SocialCare.EndsAssessment(-20, AssessmentOutcome.ChildInNeed), Police.CalledOut(-3) },
        { "it ended as child protection", Says.Nothing, SocialCare.EndsAssessment(-20, AssessmentOutcome.ChildProtection), Police.CalledOut(-3) },
        { "abuse before it", Says.Nothing, Police.CalledOut(-30), Decided(-20) },
        { "months later", Says.Nothing, Decided(-100), Police.CalledOut(-3) },
        { "set to a year", Says.Now, ("days", 365), Decided(-100), Police.CalledOut(-3) },
        { "a full strategy discussion since", Says.Nothing, Decided(-20), Police.CalledOut(-3), SocialCare.Meets(MeetingType.Strategy, -1, SocialCare, Police, Midwives) },
        { "a conference since", Says.Nothing, Decided(-20), Police.CalledOut(-3), SocialCare.Meets(MeetingType.InitialConference, -1) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void A_second_time_goes_to_a_senior_manager()
    {
        var (decided, one, two) = (Decided(-20), Police.CalledOut(-9), Police.CalledOut(-3));

        Concern<DecisionOvertaken>(decided, one).RestsOn(decided, one).IsFor(Role.FrontDoor, Role.TeamManager, Role.PoliceDomesticAbuseUnit);
        Concern<DecisionOvertaken>(decided, one, two).RestsOn(decided, one, two).IsFor(Role.FrontDoor, Role.TeamManager, Role.PoliceDomesticAbuseUnit, Role.ServiceManager);
    }

    private static Piece Decided(int day) => SocialCare.Meets(MeetingType.Strategy, day, SocialCare, Police, Midwives).Deciding(MeetingDecision.NoConference);
}
