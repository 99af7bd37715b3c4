using WholePicture.Casework.Health;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class NoSeniorReviewTests
{
    private static readonly Stories<NoSeniorReview> stories = new()
    {
        { "a day to the minute", Says.Now, Enquiry(), In(-1).At(16, 5) },
        { "corrected away", Says.Nothing, Enquiry(), In(-1).At(16, 5).TakenBack() },
        { "a minute less", Says.Later, Enquiry(), In(-1).At(16, 6) },
        { "set to four hours", Says.Now, ("hours", 4), Enquiry(), In(0) },
        { "reviewed today", Says.Later, Enquiry(), In(-3), Midwives.Records(new ConsultantReview(), 0) },
        { "reviewed two days ago", Says.Now, Enquiry(), In(-3), Midwives.Records(new ConsultantReview(), -2) },
        { "left", Says.Nothing, Enquiry(), In(-3), Midwives.Records(new Discharge([], true), -1) },
        { "to leave tomorrow", Says.Now, Enquiry(), In(-3), Midwives.Records(new Discharge([], true, Planned: Today.Day(1)), -1) },
        { "an ordinary stay", Says.Nothing, In(-3) },
        { "in for an unexplained injury", Says.Now, HealthVisitors.Records(new Injury(InjuryView.Unclear), -3), In(-3) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_the_doctor_and_the_named_nurse()
    {
        var stay = In(-3);

        Concern<NoSeniorReview>(Enquiry(), stay).RestsOn(stay).IsFor(Role.HospitalClinician, Role.NamedNurse);
    }

    private static Piece Enquiry() => SocialCare.Enquires(-5, SocialCare, Police, Midwives);

    private static Piece In(int day) => Midwives.Records(new Admission(), day);
}
