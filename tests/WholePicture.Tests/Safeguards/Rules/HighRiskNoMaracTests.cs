using WholePicture.Casework.DomesticAbuse;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class HighRiskNoMaracTests
{
    private static readonly Stories<HighRiskNoMarac> stories = new()
    {
        { "high, and no referral", Says.Now, Assessed(Grade.High) },
        { "corrected away", Says.Nothing, Assessed(Grade.High).TakenBack() },
        { "medium", Says.Nothing, Assessed(Grade.Medium) },
        { "referred since", Says.Nothing, Assessed(Grade.High), Police.RefersToMarac(-1) },
        { "referred before", Says.Now, Police.RefersToMarac(-30), Assessed(Grade.High) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_police_and_marac()
    {
        var high = Assessed(Grade.High);

        Concern<HighRiskNoMarac>(high).RestsOn(high).IsFor(Role.PoliceDomesticAbuseUnit, Role.MaracCoordinator, Role.FrontDoor);
    }

    private static Piece Assessed(Grade grade) => Police.Records(new RiskAssessment("n1", AssessmentMade.Afresh, grade), -3, InHarm);
}
