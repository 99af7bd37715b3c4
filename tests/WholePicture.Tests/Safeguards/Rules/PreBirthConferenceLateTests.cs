using WholePicture.Casework.Meetings;
using WholePicture.Safeguards.Rules;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class PreBirthConferenceLateTests
{
    private static readonly Stories<PreBirthConferenceLate> stories = new()
    {
        { "eight weeks before", Says.Now, Midwives.Expects(56), SocialCare.Enquires(-20, SocialCare) },
        { "corrected away", Says.Nothing, Midwives.Expects(56), SocialCare.Enquires(-20, SocialCare).TakenBack() },
        { "twenty weeks before", Says.Later, Midwives.Expects(140), SocialCare.Enquires(-20, SocialCare) },
        { "held", Says.Nothing, Midwives.Expects(56), SocialCare.Enquires(-20, SocialCare), SocialCare.Meets(MeetingType.InitialConference, -3) },
        { "booked", Says.Later, Midwives.Expects(56), SocialCare.Enquires(-20, SocialCare), SocialCare.Plans(MeetingType.InitialConference, -3, 3) },
        { "booked, and not held that day", Says.Now, Midwives.Expects(56), SocialCare.Enquires(-20, SocialCare), SocialCare.Plans(MeetingType.InitialConference, -9, -1) },
        { "set to four weeks", Says.Later, ("weeks", 4), Midwives.Expects(56), SocialCare.Enquires(-20, SocialCare) },
        { "born", Says.Nothing, SocialCare.Enquires(-20, SocialCare), Midwives.Delivered(-3) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_the_chair()
    {
        var enquiry = SocialCare.Enquires(-20, SocialCare);

        Concern<PreBirthConferenceLate>(Midwives.Expects(56), enquiry).RestsOn(enquiry).IsFor(Role.FrontDoor, Role.ConferenceChair, Role.Midwife);
    }
}
