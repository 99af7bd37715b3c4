using WholePicture.Casework.Enquiries;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class ConcernAtWorkTests
{
    private static readonly Stories<ConcernAtWork> stories = new()
    {
        { "nobody passed it on", Says.Now, Accused(false) },
        { "corrected away", Says.Nothing, Accused(false).TakenBack() },
        { "the officer was told", Says.Nothing, Accused(true) },
        { "told since", Says.Nothing, Accused(false), Accused(true, -1) },
        { "told before", Says.Now, Accused(true, -30), Accused(false) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_the_officer()
    {
        var accused = Accused(false);

        Concern<ConcernAtWork>(accused).RestsOn(accused).IsFor(Role.PositionOfTrustOfficer, Role.FrontDoor, Role.HealthVisitor);
    }

    private static Piece Accused(bool told, int day = -3) => Housing.Records(new EmploymentConcern("dismissed", told), day, Amara.As(PersonRole.Child), Daniel.As(PersonRole.Subject));
}
