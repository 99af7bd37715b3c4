using WholePicture.Casework.DomesticAbuse;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class RiskAssessmentInDoubtTests
{
    private static readonly Stories<RiskAssessmentInDoubt> stories = new()
    {
        { "an earlier one used again", Says.Now, Assessed(AssessmentMade.EarlierUsedAgain, Grade.Medium) },
        { "corrected away", Says.Nothing, Assessed(AssessmentMade.EarlierUsedAgain, Grade.Medium).TakenBack() },
        { "none made", Says.Now, Assessed(AssessmentMade.NotMade, Grade.NotGraded) },
        { "lowered", Says.Now, Police.Records(new RiskAssessment("n1", AssessmentMade.Afresh, Grade.Standard, Grade.Medium, RiskAnswers.Declined), -2, InHarm) },
        { "raised", Says.Nothing, Police.Records(new RiskAssessment("n1", AssessmentMade.Afresh, Grade.High, Grade.Medium, RiskAnswers.Declined), -2, InHarm) },
        { "made afresh", Says.Nothing, Assessed(AssessmentMade.Afresh, Grade.Standard) },
        { "not answered, and not lowered", Says.Nothing, Police.Records(new RiskAssessment("n1", AssessmentMade.Afresh, Grade.Medium, Answered: RiskAnswers.Declined), -2, InHarm) },
        { "medium after threats to kill", Says.Now, Called(Behaviour.ThreatsToKill), Assessed(AssessmentMade.Afresh, Grade.Medium) },
        { "high after threats to kill", Says.Nothing, Called(Behaviour.ThreatsToKill), Assessed(AssessmentMade.Afresh, Grade.High) },
        { "threats to kill in another incident", Says.Nothing, Police.CalledOut(-3, Behaviour.ThreatsToKill), Assessed(AssessmentMade.Afresh, Grade.Medium) },
        { "made again since", Says.Nothing, Assessed(AssessmentMade.NotMade, Grade.NotGraded), Assessed(AssessmentMade.Afresh, Grade.Medium, -1) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Rests_on_the_assessment_and_the_incident()
    {
        var (call, made) = (Called(Behaviour.Strangulation), Assessed(AssessmentMade.Afresh, Grade.Standard));

        Concern<RiskAssessmentInDoubt>(call, made).RestsOn(call, made).IsFor(Role.PoliceSupervisor, Role.PoliceDomesticAbuseUnit, Role.FrontDoor);
    }

    private static Piece Assessed(AssessmentMade made, Grade grade, int day = -2) => Police.Records(new RiskAssessment("n1", made, grade), day, InHarm);

    private static Piece Called(Behaviour behaviour) => Police.CalledOut(-3, behaviour).Having<PoliceCallOut>(call => call with { Number = "n1" });
}
