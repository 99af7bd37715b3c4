using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class MaracNotHeardTests
{
    private static readonly Stories<MaracNotHeard> stories = new()
    {
        { "eight weeks to the minute", Says.Now, Police.RefersToMarac(-56).At(16, 5) },
        { "a minute less", Says.Later, Police.RefersToMarac(-56).At(16, 6) },
        { "corrected away", Says.Nothing, Police.RefersToMarac(-60).TakenBack() },
        { "referred again yesterday", Says.Now, Police.RefersToMarac(-60), Police.RefersToMarac(-1) },
        { "heard", Says.Nothing, Police.RefersToMarac(-60), Police.Records(new MaracHeard(2), -20) },
        { "heard before", Says.Now, Police.Records(new MaracHeard(2), -90), Police.RefersToMarac(-60) },
        { "heard, and referred again last week", Says.Later, Police.RefersToMarac(-60), Police.Records(new MaracHeard(2), -20), Police.RefersToMarac(-7) },
        { "somebody else was heard", Says.Now, Police.RefersToMarac(-60), Police.Records(new MaracHeard(2), -20, Amara.As(PersonRole.Child), Tess.As(PersonRole.Victim)) },
        { "set to two weeks", Says.Now, ("days", 14), Police.RefersToMarac(-20) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_the_coordinator_and_whoever_referred()
    {
        var referral = Midwives.RefersToMarac(-60);

        Concern<MaracNotHeard>(Midwives.Joins(-90, Mo), referral).RestsOn(referral).IsFor(Role.MaracCoordinator, Role.PoliceDomesticAbuseUnit, Role.Midwife);
    }
}
