using WholePicture.Casework.History;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class SeveralAdultsUnassessedTests
{
    private static readonly Stories<SeveralAdultsUnassessed> stories = new()
    {
        { "two accused", Says.Now, Police.CalledOut(-60), Other() },
        { "corrected away", Says.Nothing, Police.CalledOut(-60), Other().TakenBack() },
        { "one", Says.Nothing, Police.CalledOut(-60), Police.CalledOut(-3) },
        { "one accused, one with a history", Says.Now, Police.CalledOut(-60), HealthVisitors.Visited(-50, Kofi.As(PersonRole.Partner)), Police.Records(new PastHarm(PastTopic.SaidToBeViolentToOthers), -40, Kofi.As(PersonRole.Subject)) },
        { "one of the two assessed", Says.Nothing, Police.CalledOut(-60), Other(), SocialCare.EndsAssessment(-1).SpeakingTo(Daniel) },
        { "set to three", Says.Nothing, ("adults", 3), Police.CalledOut(-60), Other() },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Rests_on_every_account()
    {
        var (one, two) = (Police.CalledOut(-60), Other());

        Concern<SeveralAdultsUnassessed>(one, two).RestsOn(one, two).IsFor(Role.FrontDoor, Role.PoliceDomesticAbuseUnit);
    }

    private static Piece Other() => Police.CalledOut(-3).About(Amara.As(PersonRole.Child), Ife.As(PersonRole.Victim), Kofi.As(PersonRole.AllegedPerpetrator));
}
