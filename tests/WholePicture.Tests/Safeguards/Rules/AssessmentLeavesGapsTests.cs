using WholePicture.Casework.Assessments;
using WholePicture.Casework.Contacts;
using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class AssessmentLeavesGapsTests
{
    private static readonly Stories<AssessmentLeavesGaps> stories = new()
    {
        { "spoke to each adult, heard each agency, says what risk continues", Says.Nothing, Police.CalledOut(-20), Whole(-1) },
        { "did not speak to the father", Says.Now, Police.CalledOut(-20), Whole(-1).SpeakingTo(Ife) },
        { "corrected away", Says.Nothing, Police.CalledOut(-20), Whole(-1).SpeakingTo(Ife).TakenBack() },
        { "did not hear the police", Says.Now, Police.CalledOut(-20), Whole(-1).Hearing() },
        { "says nothing about continuing risk", Says.Now, Police.CalledOut(-20), Whole(-1).Having<AssessmentEnded>(ended => ended with { ContinuingRisk = null }) },
        { "social care need not write to itself", Says.Nothing, SocialCare.Visited(-20), Whole(-1) },
        { "an agency nobody entered", Says.Nothing, Stranger.Visited(-20), Whole(-1) },
        { "none has ended", Says.Nothing, Police.CalledOut(-20), SocialCare.Assesses(-10) },
        { "a later one left no gap", Says.Nothing, Police.CalledOut(-20), SocialCare.EndsAssessment(-10), Whole(-1) },
        { "an agency came only after it", Says.Nothing, Police.CalledOut(-20), Whole(-10), School.HeardSaid(-1) },
        { "a partner came only after it", Says.Nothing, Police.CalledOut(-20), Whole(-10), Police.HeardSaid(-1).And(Kofi.As(PersonRole.Partner)) },
        { "a partner was known before it", Says.Now, Police.CalledOut(-20), Police.HeardSaid(-11).And(Kofi.As(PersonRole.Partner)), Whole(-10) },
        { "a relative who became a partner only after it", Says.Nothing, Police.HeardSaid(-20).And(Kofi.As(PersonRole.HouseholdMember)), Whole(-10), Police.HeardSaid(-1).And(Kofi.As(PersonRole.Partner)) },
        { "a sister is not an adult", Says.Nothing, Police.HeardSaid(-20).And(Zola.As(PersonRole.Child)).Stating(Ife, Question.ParentOf, "mother", Zola), Whole(-1) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Rests_on_grave_incidents_and_doubts_that_fell_inside_it()
    {
        var (grave, doubt) = (Police.CalledOut(-20, Behaviour.Strangulation), HealthVisitors.Visited(-15).Having<Visit>(visit => visit with { Doubts = "Something is not right" }));
        var ended = Whole(-1).Hearing(HealthVisitors).Having<AssessmentEnded>(whole => whole with { ContinuingRisk = null });
        var concern = Concern<AssessmentLeavesGaps>(Police.CalledOut(-40, Behaviour.Strangulation), SocialCare.Assesses(-30), Police.CalledOut(-25), grave, doubt, ended,
            SocialCare.Assesses(0), Police.CalledOut(0, Behaviour.Strangulation));

        concern.RestsOn(grave, doubt, ended).IsFor(Role.TeamManager, Role.HealthVisitor, Role.PoliceDomesticAbuseUnit, Role.MentalHealthWorker);
        Assert.Equal("The assessment that ended on 17 November 2026, 10am holds nothing from Eastmere police and says nothing about continuing risk, although one grave incident fell inside it.", concern.Because);
    }

    private static Piece Whole(int day) => SocialCare.EndsAssessment(day).Hearing(Police).SpeakingTo(Ife, Daniel);
}
