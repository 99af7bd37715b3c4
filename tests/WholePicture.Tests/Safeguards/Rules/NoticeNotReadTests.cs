using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class NoticeNotReadTests
{
    private static readonly Stories<NoticeNotRead> stories = new()
    {
        { "twenty-four hours to the minute", Says.Now, SocialCare.Assesses(-30), Police.CalledOut(-1).At(16, 5) },
        { "corrected away", Says.Nothing, SocialCare.Assesses(-30), Police.CalledOut(-1).At(16, 5).TakenBack() },
        { "a minute less", Says.Later, SocialCare.Assesses(-30), Police.CalledOut(-1).At(16, 6) },
        { "read in time", Says.Nothing, SocialCare.Assesses(-30), Call(out var inTime), SocialCare.Reads(-8, inTime).At(9) },
        { "read at the last minute", Says.Nothing, SocialCare.Assesses(-30), Call(out var last), SocialCare.Reads(-8, last).At(10) },
        { "read a minute late", Says.Now, SocialCare.Assesses(-30), Call(out var late), SocialCare.Reads(-8, late).At(10, 1) },
        { "read by somebody else", Says.Now, SocialCare.Assesses(-30), Call(out var elsewhere), HealthVisitors.Reads(-9, elsewhere).At(12) },
        { "another call was read", Says.Now, SocialCare.Assesses(-30), Call(out _), Call(out var other), SocialCare.Reads(-9, other).At(12) },
        { "no work is open", Says.Nothing, Police.CalledOut(-5) },
        { "received late, so due at once", Says.Now, SocialCare.Assesses(-30), Police.CalledOut(-9).ReceivedOn(0) },
        { "set to five hours", Says.Now, ("hours", 5), SocialCare.Assesses(-30), Police.CalledOut(0) },
        { "set to seven hours", Says.Later, ("hours", 7), SocialCare.Assesses(-30), Police.CalledOut(0) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Falls_due_through_nights_and_weekends()
    {
        var friday = Police.CalledOut(-5).At(23);
        var concern = Concern<NoticeNotRead>(SocialCare.Assesses(-30), friday);

        Assert.Equal(Today.At(-4, 23), concern.From);
        concern.RestsOn(friday).IsFor(Role.PoliceNotificationDesk, Role.TeamManager);
    }

    private static Piece Call(out Piece call) => call = Police.CalledOut(-9);
}
