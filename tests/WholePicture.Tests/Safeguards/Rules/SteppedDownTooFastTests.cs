using WholePicture.Casework.Meetings;
using WholePicture.Casework.Plans;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class SteppedDownTooFastTests
{
    private static readonly Stories<SteppedDownTooFast> stories = new()
    {
        { "from four to one", Says.Now, Ended(4, 1) },
        { "corrected away", Says.Nothing, Ended(4, 1).TakenBack() },
        { "from three to two", Says.Nothing, Ended(3, 2) },
        { "to one a week after a conference", Says.Now, SocialCare.Meets(MeetingType.InitialConference, -9), Ended(null, 1) },
        { "to three a week after a conference", Says.Nothing, SocialCare.Meets(MeetingType.InitialConference, -9), Ended(4, 3) },
        { "to one months after a conference", Says.Nothing, SocialCare.Meets(MeetingType.ReviewConference, -120), Ended(2, 1) },
        { "level not recorded", Says.Nothing, SocialCare.Meets(MeetingType.InitialConference, -9), Ended(null, null) },
        { "work began again", Says.Nothing, Ended(4, 1), SocialCare.Assesses(-1) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_the_chair_too()
    {
        var (conference, ended) = (SocialCare.Meets(MeetingType.InitialConference, -9), Ended(4, 1));

        Concern<SteppedDownTooFast>(conference, ended).RestsOn(conference, ended).IsFor(Role.FrontDoor, Role.TeamManager, Role.ConferenceChair, Role.HealthVisitor);
    }

    private static Piece Ended(int? from, int? to) => SocialCare.Records(new WorkEnded(EndedBecause.NeedsMet, from, to), -3);
}
