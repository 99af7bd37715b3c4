using WholePicture.Casework.AwayFromHome;
using WholePicture.Casework.Contacts;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class AwayVisitLateTests
{
    private static readonly Piece wrong = Lives(-9);

    private static readonly Stories<AwayVisitLate> stories = new()
    {
        { "a week gone", Says.Now, Lives(-9) },
        { "not yet", Says.Later, Lives(-3) },
        { "seen in the first week", Says.Later, Lives(-20), SocialCare.Visited(-15) },
        { "six weeks since", Says.Now, Lives(-90), SocialCare.Visited(-50) },
        { "seen by a health visitor only", Says.Now, Lives(-9), HealthVisitors.Visited(-5) },
        { "not seen", Says.Now, Lives(-9), SocialCare.Visited(-5).Having<Visit>(visit => visit with { Child = ChildSeen.NotSeen }) },
        { "home again", Says.Nothing, Lives(-9), SocialCare.Records(new Placement(PlacementType.FosterCare, Ended: true), -1) },
        { "privately fostered", Says.Now, Lives(-9, PlacementType.PrivatelyFostered) },
        { "moved to other carers", Says.Now, Lives(-90), SocialCare.Visited(-50), Lives(-10) },
        { "seen, and moved since a week ago", Says.Now, Lives(-90), SocialCare.Visited(-9), Lives(-8) },
        { "seen, and moved three days ago", Says.Later, Lives(-90), SocialCare.Visited(-9), Lives(-3) },
        { "moved and seen there", Says.Later, Lives(-90), Lives(-20), SocialCare.Visited(-15) },
        { "a visit was late before the move", Says.Now, Lives(-90), SocialCare.Visited(-50), Lives(-3) },
        { "never seen before the move", Says.Now, Lives(-9), Lives(-3) },
        { "privately fostered for a year, seen two months ago", Says.Later, Lives(-500, PlacementType.PrivatelyFostered), SocialCare.Visited(-60) },
        { "privately fostered for a year, seen four months ago", Says.Now, Lives(-500, PlacementType.PrivatelyFostered), SocialCare.Visited(-120) },
        { "privately fostered for half a year, seen two months ago", Says.Now, Lives(-200, PlacementType.PrivatelyFostered), SocialCare.Visited(-60) },
        { "privately fostered for a year, then with foster carers", Says.Later, Lives(-500, PlacementType.PrivatelyFostered), SocialCare.Visited(-60), Lives(-3) },
        { "a sister", Says.Nothing, Lives(-9).About(Zola.As(PersonRole.Child), Ife.As(PersonRole.Mother)) },
        { "withdrawn", Says.Nothing, wrong, SocialCare.HeardSaid(-1).Withdrawing(wrong) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_social_care()
    {
        var lives = Lives(-9);

        Concern<AwayVisitLate>(lives).RestsOn(lives).IsFor(Role.FrontDoor, Role.TeamManager);
    }

    private static Piece Lives(int day, PlacementType type = PlacementType.FosterCare) => SocialCare.Records(new Placement(type), day);
}
