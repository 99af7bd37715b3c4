using WholePicture.Casework.Meetings;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class ConferenceDueTests
{
    private static readonly Stories<ConferenceDue> stories = new()
    {
        { "seven working days gone", Says.Now, SocialCare.Enquires(-12, SocialCare) },
        { "corrected away", Says.Nothing, SocialCare.Enquires(-12, SocialCare).TakenBack() },
        { "seven working days gone at five today", Says.Later, SocialCare.Enquires(-9, SocialCare) },
        { "set to ten", Says.Later, ("warn-after", 10), SocialCare.Enquires(-12, SocialCare) },
        { "booked in time", Says.Later, SocialCare.Enquires(-12, SocialCare), SocialCare.Plans(MeetingType.InitialConference, -5, 5) },
        { "booked too late", Says.Now, SocialCare.Enquires(-12, SocialCare), SocialCare.Plans(MeetingType.InitialConference, -5, 20) },
        { "booked for the sixteenth day", Says.Now, SocialCare.Enquires(-14, SocialCare), SocialCare.Plans(MeetingType.InitialConference, -5, 8) },
        { "booked for the fifteenth day", Says.Later, SocialCare.Enquires(-14, SocialCare), SocialCare.Plans(MeetingType.InitialConference, -5, 7) },
        { "booked in time, and not held that day", Says.Now, SocialCare.Enquires(-16, SocialCare), SocialCare.Plans(MeetingType.InitialConference, -10, -1) },
        { "booked for today", Says.Later, SocialCare.Enquires(-16, SocialCare), SocialCare.Plans(MeetingType.InitialConference, -10, 0) },
        { "held", Says.Nothing, SocialCare.Enquires(-12, SocialCare), SocialCare.Meets(MeetingType.InitialConference, -1) },
        { "the enquiry ended", Says.Nothing, SocialCare.Enquires(-12, SocialCare), SocialCare.Meets(MeetingType.StrategyOutcome, -1).Deciding(MeetingDecision.EnquiryEnded) },
        { "the meeting that ended the enquiry agreed the conference", Says.Now, SocialCare.Enquires(-12, SocialCare), SocialCare.Meets(MeetingType.StrategyOutcome, -1).Deciding(MeetingDecision.EnquiryEnded, MeetingDecision.ConferenceAgreed) },
        { "and it was held", Says.Nothing, SocialCare.Enquires(-20, SocialCare), SocialCare.Meets(MeetingType.StrategyOutcome, -10).Deciding(MeetingDecision.EnquiryEnded, MeetingDecision.ConferenceAgreed), SocialCare.Meets(MeetingType.InitialConference, -1) },
        { "no enquiry", Says.Nothing, SocialCare.Assesses(-12) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Names_the_day_on_which_it_is_due()
    {
        var enquiry = SocialCare.Enquires(-14, SocialCare);

        Assert.Contains("25 November", Concern<ConferenceDue>(enquiry).RestsOn(enquiry).IsFor(Role.FrontDoor, Role.TeamManager, Role.ConferenceChair).Because, StringComparison.Ordinal);
    }
}
