using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class CallOutsAndNoMaracTests
{
    private static readonly Stories<CallOutsAndNoMarac> stories = new()
    {
        { "three in a year", Says.Now, Police.CalledOut(-200), Police.CalledOut(-100), Police.CalledOut(-1) },
        { "corrected away", Says.Nothing, Police.CalledOut(-200), Police.CalledOut(-100), Police.CalledOut(-1).TakenBack() },
        { "two in a year", Says.Nothing, Police.CalledOut(-100), Police.CalledOut(-1) },
        { "the first 365 days before the last", Says.Now, Police.CalledOut(-366), Police.CalledOut(-100), Police.CalledOut(-1) },
        { "the first 366 days before the last", Says.Nothing, Police.CalledOut(-367), Police.CalledOut(-100), Police.CalledOut(-1) },
        { "three long ago and one since", Says.Now, Police.CalledOut(-800), Police.CalledOut(-790), Police.CalledOut(-780), Police.CalledOut(-1) },
        { "referred after the last", Says.Nothing, Police.CalledOut(-200), Police.CalledOut(-100), Police.CalledOut(-2), Police.RefersToMarac(-1) },
        { "referred at the very moment of the last", Says.Nothing, Police.CalledOut(-200), Police.CalledOut(-100), Police.CalledOut(-2), Police.RefersToMarac(-2) },
        { "referred before the last", Says.Now, Police.CalledOut(-200), Police.CalledOut(-100), Police.RefersToMarac(-3), Police.CalledOut(-2) },
        { "set to four calls", Says.Nothing, ("calls", 4), Police.CalledOut(-200), Police.CalledOut(-100), Police.CalledOut(-1) },
        { "set to ninety days", Says.Nothing, ("days", 90), Police.CalledOut(-92), Police.CalledOut(-50), Police.CalledOut(-1) },
        { "set to ninety-one days", Says.Now, ("days", 91), Police.CalledOut(-92), Police.CalledOut(-50), Police.CalledOut(-1) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Rests_on_the_calls_of_the_year()
    {
        Piece[] calls = [Police.CalledOut(-500), Police.CalledOut(-90), Police.CalledOut(-60), Police.CalledOut(-30)];

        Concern<CallOutsAndNoMarac>(calls).RestsOn(calls[1..])
            .IsFor(Role.FrontDoor, Role.Midwife, Role.HealthVisitor, Role.Gp, Role.PoliceDomesticAbuseUnit);
    }
}
