using WholePicture.Casework.AwayFromHome;
using WholePicture.Casework.Meetings;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class LookedAfterReviewLateTests
{
    private static readonly Stories<LookedAfterReviewLate> stories = new()
    {
        { "twenty working days gone", Says.Now, Lives(-40) },
        { "corrected away", Says.Nothing, Lives(-40).TakenBack() },
        { "not yet", Says.Later, Lives(-20) },
        { "the first was held", Says.Later, Lives(-60), SocialCare.Meets(MeetingType.LookedAfterReview, -40) },
        { "three months since the first", Says.Now, Lives(-150), SocialCare.Meets(MeetingType.LookedAfterReview, -120) },
        { "six months since the second, not yet", Says.Later, Lives(-250), SocialCare.Meets(MeetingType.LookedAfterReview, -225), SocialCare.Meets(MeetingType.LookedAfterReview, -140) },
        { "six months since the second", Says.Now, Lives(-350), SocialCare.Meets(MeetingType.LookedAfterReview, -325), SocialCare.Meets(MeetingType.LookedAfterReview, -240) },
        { "privately fostered is not looked after", Says.Nothing, Lives(-40, PlacementType.PrivatelyFostered) },
        { "privately fostered, then with foster carers", Says.Now, Lives(-90, PlacementType.PrivatelyFostered), Lives(-40) },
        { "privately fostered, then with foster carers lately", Says.Later, Lives(-90, PlacementType.PrivatelyFostered), Lives(-20) },
        { "with foster carers, then privately fostered", Says.Nothing, Lives(-90), Lives(-40, PlacementType.PrivatelyFostered) },
        { "with foster carers, then with relatives", Says.Now, Lives(-40), Lives(-10, PlacementType.WithRelatives) },
        { "the sister’s review", Says.Now, Lives(-40), SocialCare.Meets(MeetingType.LookedAfterReview, -20).About(Zola.As(PersonRole.Child), Ife.As(PersonRole.Mother)) },
        { "home again", Says.Nothing, Lives(-40), SocialCare.Records(new Placement(PlacementType.FosterCare, Ended: true), -1) },
        { "a review conference is another thing", Says.Now, Lives(-40), SocialCare.Meets(MeetingType.ReviewConference, -9) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_the_chair()
    {
        var lives = Lives(-40);

        Concern<LookedAfterReviewLate>(lives).RestsOn(lives).IsFor(Role.FrontDoor, Role.TeamManager, Role.ConferenceChair);
    }

    private static Piece Lives(int day, PlacementType type = PlacementType.FosterCare) => SocialCare.Records(new Placement(type), day);
}
