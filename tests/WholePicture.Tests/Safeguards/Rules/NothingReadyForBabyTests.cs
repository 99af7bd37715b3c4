using WholePicture.Casework.Contacts;
using WholePicture.Casework.Plans;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class NothingReadyForBabyTests
{
    private static readonly Stories<NothingReadyForBaby> stories = new()
    {
        { "no safe place to sleep", Says.Now, Midwives.Delivered(-5), Lacks(Need.SafePlaceToSleep) },
        { "corrected away", Says.Nothing, Midwives.Delivered(-5), Lacks(Need.SafePlaceToSleep).TakenBack() },
        { "things missing before the birth", Says.Now, Midwives.Expects(20), Lacks(Need.ThingsForBaby) },
        { "money missing", Says.Nothing, Midwives.Delivered(-5), Lacks(Need.Money) },
        { "over one year old", Says.Nothing, Midwives.Delivered(-400), Lacks(Need.SafePlaceToSleep) },
        { "agreed", Says.Now, Midwives.Delivered(-5), Lacks(Need.SafePlaceToSleep), Help(HelpStage.Agreed) },
        { "delivered", Says.Now, Midwives.Delivered(-5), Lacks(Need.SafePlaceToSleep), Help(HelpStage.Delivered) },
        { "seen in use", Says.Nothing, Midwives.Delivered(-5), Lacks(Need.SafePlaceToSleep), Help(HelpStage.SeenInUse) },
        { "something else seen in use", Says.Now, Midwives.Delivered(-5), Lacks(Need.SafePlaceToSleep), SocialCare.Records(new PracticalHelp(Need.Money, HelpStage.SeenInUse), -1) },
        { "a visit saw the cot in use", Says.Nothing, Midwives.Delivered(-5), Lacks(Need.SafePlaceToSleep), Midwives.Records(new Visit(VisitPlace.Home, ChildSeen.Seen, Sleeps: SleepPlace.SeenInUse), -1) },
        { "a need after it was seen in use", Says.Now, Midwives.Delivered(-5), SocialCare.Records(new PracticalHelp(Need.ThingsForBaby, HelpStage.SeenInUse), -4), Lacks(Need.SafePlaceToSleep) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_social_care_and_the_health_visitor()
    {
        var lacks = Lacks(Need.ThingsForBaby);

        Concern<NothingReadyForBaby>(Midwives.Delivered(-5), lacks).RestsOn(lacks).IsFor(Role.FrontDoor, Role.HealthVisitor);
    }

    private static Piece Lacks(Need need) => Midwives.Records(new Visit(VisitPlace.Home, ChildSeen.Seen, [need]), -3);

    private static Piece Help(HelpStage stage) => SocialCare.Records(new PracticalHelp(Need.SafePlaceToSleep, stage), -1);
}
