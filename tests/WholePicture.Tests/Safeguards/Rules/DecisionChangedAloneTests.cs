using WholePicture.Casework.Assessments;
using WholePicture.Casework.Meetings;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class DecisionChangedAloneTests
{
    private static readonly Stories<DecisionChangedAlone> stories = new()
    {
        { "child in need instead", Says.Now, Wanted(MeetingDecision.ConferenceToBeConsidered), SocialCare.EndsAssessment(-3, AssessmentOutcome.ChildInNeed) },
        { "corrected away", Says.Nothing, Wanted(MeetingDecision.ConferenceToBeConsidered), SocialCare.EndsAssessment(-3, AssessmentOutcome.ChildInNeed).TakenBack() },
        { "a conference was agreed", Says.Now, Wanted(MeetingDecision.ConferenceAgreed), SocialCare.EndsAssessment(-3) },
        { "child protection", Says.Nothing, Wanted(MeetingDecision.ConferenceAgreed), SocialCare.EndsAssessment(-3, AssessmentOutcome.ChildProtection) },
        { "no conference was wanted", Says.Nothing, Wanted(MeetingDecision.AssessmentAgreed), SocialCare.EndsAssessment(-3) },
        { "nothing decided since", Says.Nothing, Wanted(MeetingDecision.ConferenceAgreed) },
        { "the meeting was held again", Says.Nothing, Wanted(MeetingDecision.ConferenceAgreed), SocialCare.EndsAssessment(-3), SocialCare.Meets(MeetingType.Strategy, -1, SocialCare, Police, Midwives) },
        { "held again by social care alone", Says.Now, Wanted(MeetingDecision.ConferenceAgreed), SocialCare.EndsAssessment(-3), SocialCare.Meets(MeetingType.Strategy, -1, SocialCare) },
        { "a conference was held", Says.Nothing, Wanted(MeetingDecision.ConferenceAgreed), SocialCare.Meets(MeetingType.InitialConference, -5), SocialCare.EndsAssessment(-3) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_everybody_who_decided()
    {
        var (wanted, ended) = (Wanted(MeetingDecision.ConferenceToBeConsidered), SocialCare.EndsAssessment(-3));

        Concern<DecisionChangedAlone>(HealthVisitors.Joins(-90, Role.HealthVisitor), wanted, ended).RestsOn(wanted, ended).IsFor(Role.FrontDoor, Role.TeamManager, Role.HealthVisitor);
    }

    private static Piece Wanted(MeetingDecision decision) => SocialCare.Meets(MeetingType.Strategy, -30, SocialCare, Police, HealthVisitors).Deciding(decision);
}
