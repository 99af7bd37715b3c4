using WholePicture.Casework.Referrals;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class ReferralUnansweredTests
{
    private static readonly Stories<ReferralUnanswered> stories = new()
    {
        { "a working day gone at five", Says.Now, Sent(-2) },
        { "corrected away", Says.Nothing, Sent(-2).TakenBack() },
        { "sent yesterday", Says.Later, Sent(-1) },
        { "decided", Says.Nothing, Sent(-3), SocialCare.Records(new ReferralDecision(ReferralAnswer.Accepted), -2) },
        { "decided by another agency", Says.Now, Sent(-3), EarlyHelp.Records(new ReferralDecision(ReferralAnswer.Accepted), -2) },
        { "looked at, not decided", Says.Now, Sent(-3), SocialCare.Records(new ReferralDecision(ReferralAnswer.NotDecided), -2) },
        { "decided before", Says.Now, SocialCare.Records(new ReferralDecision(ReferralAnswer.Signposted), -9), Sent(-3) },
        { "an assessment begins", Says.Nothing, Sent(-3), SocialCare.Assesses(-2) },
        { "sent to housing", Says.Nothing, Midwives.Records(new Referral(Housing.Id, "a home"), -3) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_the_front_door_and_a_manager()
    {
        var sent = Sent(-3);

        Concern<ReferralUnanswered>(sent).RestsOn(sent).IsFor(Role.FrontDoor, Role.TeamManager);
    }

    private static Piece Sent(int day) => Midwives.Records(new Referral(SocialCare.Id, "worry about the baby"), day);
}
