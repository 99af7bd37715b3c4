using WholePicture.Casework.Referrals;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class AssessmentOverdueTests
{
    private static readonly Stories<AssessmentOverdue> stories = new()
    {
        { "forty working days gone", Says.Now, SocialCare.Assesses(-60) },
        { "corrected away", Says.Nothing, SocialCare.Assesses(-60).TakenBack() },
        { "thirty", Says.Later, SocialCare.Assesses(-42) },
        { "set to twenty", Says.Now, ("warn-after", 20), SocialCare.Assesses(-42) },
        { "ended", Says.Nothing, SocialCare.Assesses(-80), SocialCare.EndsAssessment(-3) },
        { "not begun", Says.Nothing, HealthVisitors.Visited(-80) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Runs_from_the_referral_that_led_to_it()
    {
        var (sent, begins) = (Midwives.Records(new Referral(SocialCare.Id, "worry"), -65), SocialCare.Assesses(-60));

        Concern<AssessmentOverdue>(sent, begins).RestsOn(sent, begins).IsFor(Role.FrontDoor, Role.TeamManager);
    }
}
