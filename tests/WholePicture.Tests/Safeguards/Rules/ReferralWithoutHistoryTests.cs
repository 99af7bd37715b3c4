using WholePicture.Casework.Referrals;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class ReferralWithoutHistoryTests
{
    private static readonly Stories<ReferralWithoutHistory> stories = new()
    {
        { "others hold some", Says.Now, Midwives.Remembers(-60), Sent(false) },
        { "corrected away", Says.Nothing, Midwives.Remembers(-60), Sent(false).TakenBack() },
        { "nobody holds any", Says.Nothing, Sent(false) },
        { "history given", Says.Nothing, Midwives.Remembers(-60), Sent(true) },
        { "not recorded whether", Says.Nothing, Midwives.Remembers(-60), Sent(null) },
        { "known only later", Says.Nothing, Sent(false), Midwives.Remembers(-1) },
        { "sent again with it", Says.Nothing, Midwives.Remembers(-60), Sent(false), Sent(true, -1) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Rests_on_what_was_left_out()
    {
        var (history, sent) = (Midwives.Remembers(-60), Sent(false));

        Concern<ReferralWithoutHistory>(history, sent).RestsOn(history, sent).IsFor(Role.FrontDoor);
    }

    private static Piece Sent(bool? history, int day = -3) => School.Records(new Referral(SocialCare.Id, "worry", HistoryGiven: history), day);
}
