using WholePicture.Casework.AwayFromHome;
using WholePicture.Casework.Contacts;
using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.Health;
using WholePicture.Casework.Housing;
using WholePicture.Casework.Meetings;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class ChangeDuringEnquiryTests
{
    private static readonly Stories<ChangeDuringEnquiry> stories = new()
    {
        { "admitted during it", Says.Now, Enquiry(), Midwives.Records(new Admission(), -1) },
        { "corrected away", Says.Nothing, Enquiry(), Midwives.Records(new Admission(), -1).TakenBack() },
        { "injured during it", Says.Now, Enquiry(), HealthVisitors.Records(new Injury(InjuryView.Unclear), -1) },
        { "somebody tells of harm", Says.Now, Enquiry(), HealthVisitors.WasTold(-1, Behaviour.Physical) },
        { "a letter tells of harm", Says.Now, Enquiry(), MentalHealth.Records(new Letter([SocialCare.Id], "What she told", [Behaviour.Physical]), -1) },
        { "a letter about something else", Says.Nothing, Enquiry(), MentalHealth.Wrote(-1, SocialCare) },
        { "moved", Says.Now, Enquiry(), Housing.Records(new Moved("Eastmere", "Westford"), -1) },
        { "goes to live with a relative", Says.Now, Enquiry(), SocialCare.Records(new Placement(PlacementType.WithRelatives), -1) },
        { "admitted before it", Says.Nothing, Midwives.Records(new Admission(), -9), Enquiry() },
        { "no enquiry", Says.Nothing, Midwives.Records(new Admission(), -1) },
        { "police themselves", Says.Nothing, Enquiry(), Police.WasTold(-1, Behaviour.Physical) },
        { "a visit", Says.Nothing, Enquiry(), HealthVisitors.Visited(-1) },
        { "it ended since", Says.Nothing, Enquiry(), Midwives.Records(new Admission(), -2), SocialCare.Meets(MeetingType.StrategyOutcome, -1).Deciding(MeetingDecision.EnquiryEnded) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_over_once_police_were_given_it()
    {
        var (enquiry, admitted) = (Enquiry(), Midwives.Records(new Admission(), -2));

        Concern<ChangeDuringEnquiry>(enquiry, admitted).RestsOn(enquiry, admitted).IsFor(Role.FrontDoor, Role.PoliceChildAbuseTeam, Role.HospitalClinician);
        Assert.Empty(Concerns<ChangeDuringEnquiry>(enquiry, admitted, Midwives.Shares(-1, admitted, Police)));
        Assert.Empty(Concerns<ChangeDuringEnquiry>(enquiry, admitted, Police.Reads(-1, admitted)));
    }

    private static Piece Enquiry() => SocialCare.Enquires(-5, SocialCare, Police, Midwives);
}
