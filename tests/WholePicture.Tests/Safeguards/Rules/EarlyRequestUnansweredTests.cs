using WholePicture.Casework.Referrals;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class EarlyRequestUnansweredTests
{
    private static readonly Stories<EarlyRequestUnanswered> stories = new()
    {
        { "two working days gone", Says.Now, Asks(-5) },
        { "corrected away", Says.Nothing, Asks(-5).TakenBack() },
        { "today", Says.Later, Asks(0) },
        { "answered", Says.Nothing, Asks(-5), EarlyHelp.Records(new ReferralDecision(ReferralAnswer.TurnedDown), -3) },
        { "answered by another agency", Says.Now, Asks(-5), SocialCare.Records(new ReferralDecision(ReferralAnswer.TurnedDown), -3) },
        { "somebody began", Says.Nothing, Asks(-5), EarlyHelp.Joins(-3, Role.EarlyHelpWorker) },
        { "not decided is no answer", Says.Now, Asks(-5), EarlyHelp.Records(new ReferralDecision(ReferralAnswer.NotDecided), -3) },
        { "to social care", Says.Nothing, Surgery.Records(new Referral(SocialCare.Id, "Help"), -5) },
        { "set to ten", Says.Later, ("working-days", 10), Asks(-5) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_both_ends()
    {
        var asks = Asks(-5);

        Concern<EarlyRequestUnanswered>(Surgery.Joins(-90, DrPatel), asks).RestsOn(asks).IsFor(Role.EarlyHelpManager, Role.Gp);
    }

    private static Piece Asks(int day) => Surgery.Records(new Referral(EarlyHelp.Id, "Help"), day);
}
