using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class MaracRepeatTests
{
    private static readonly Stories<MaracRepeat> stories = new()
    {
        { "abuse since", Says.Now, Police.RefersToMarac(-90), Police.CalledOut(-3) },
        { "corrected away", Says.Nothing, Police.RefersToMarac(-90), Police.CalledOut(-3).TakenBack() },
        { "told to a nurse", Says.Now, Police.RefersToMarac(-90), HealthVisitors.WasTold(-3, Behaviour.Control) },
        { "nothing since", Says.Nothing, Police.CalledOut(-100), Police.RefersToMarac(-90) },
        { "never referred", Says.Nothing, Police.CalledOut(-3) },
        { "done before the referral and known after it", Says.Nothing, Police.RefersToMarac(-90), Police.CalledOut(-100).KnownOn(-3) },
        { "the same two", Says.Now, Police.RefersToMarac(-90).About(InHarm), Police.CalledOut(-3) },
        { "by somebody else", Says.Nothing, Police.RefersToMarac(-90).About(InHarm), Police.CalledOut(-3).About(Amara.As(PersonRole.Child), Ife.As(PersonRole.Victim), Kofi.As(PersonRole.AllegedPerpetrator)) },
        { "to somebody else", Says.Nothing, Police.RefersToMarac(-90).About(InHarm), Police.CalledOut(-3).About(Amara.As(PersonRole.Child), Ife.As(PersonRole.Mother), Joy.As(PersonRole.Victim), Daniel.As(PersonRole.AllegedPerpetrator)) },
        { "by somebody nobody knows", Says.Now, Police.RefersToMarac(-90).About(InHarm), Police.CalledOut(-3).About(Amara.As(PersonRole.Child), Ife.As(PersonRole.Victim), AMan.As(PersonRole.AllegedPerpetrator)) },
        { "over a year later", Says.Nothing, Police.RefersToMarac(-372), Police.CalledOut(-3) },
        { "referred again since", Says.Nothing, Police.RefersToMarac(-90), Police.CalledOut(-3), Police.RefersToMarac(-2) },
        { "other people", Says.Nothing, HealthVisitors.Visited(-200, Kofi.As(PersonRole.Partner)), Police.RefersToMarac(-90).About(Kofi.As(PersonRole.Victim)), Police.CalledOut(-3) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Rests_on_the_referral_and_what_came_after()
    {
        var (referral, call) = (Police.RefersToMarac(-90), Police.CalledOut(-3));

        Concern<MaracRepeat>(referral, call).RestsOn(referral, call).IsFor(Role.MaracCoordinator, Role.PoliceDomesticAbuseUnit, Role.FrontDoor);
    }
}
