using WholePicture.Casework.Enquiries;
using WholePicture.Casework.Meetings;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class MoreEvidenceWantedTests
{
    private static readonly Stories<MoreEvidenceWanted> stories = new()
    {
        { "more evidence wanted", Says.Now, Considered(WhyNoEnquiry.MoreEvidenceWanted) },
        { "corrected away", Says.Nothing, Considered(WhyNoEnquiry.MoreEvidenceWanted).TakenBack() },
        { "consent wanted", Says.Now, Considered(WhyNoEnquiry.NoConsent) },
        { "nothing suspected", Says.Nothing, Considered(WhyNoEnquiry.NothingSuspected) },
        { "it begins", Says.Nothing, SocialCare.Records(new EnquiryConsidered(true), -3) },
        { "considered again since", Says.Nothing, Considered(WhyNoEnquiry.MoreEvidenceWanted), SocialCare.Records(new EnquiryConsidered(true), -1) },
        { "a strategy discussion since", Says.Nothing, Considered(WhyNoEnquiry.MoreEvidenceWanted), SocialCare.Meets(MeetingType.Strategy, -1) },
        { "a strategy discussion before", Says.Now, SocialCare.Meets(MeetingType.Strategy, -5), Considered(WhyNoEnquiry.MoreEvidenceWanted) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_managers_and_police()
    {
        var considered = Considered(WhyNoEnquiry.MoreEvidenceWanted);

        Concern<MoreEvidenceWanted>(considered).RestsOn(considered).IsFor(Role.FrontDoor, Role.TeamManager, Role.PoliceChildAbuseTeam);
    }

    private static Piece Considered(WhyNoEnquiry why) => SocialCare.Records(new EnquiryConsidered(false, why), -3);
}
