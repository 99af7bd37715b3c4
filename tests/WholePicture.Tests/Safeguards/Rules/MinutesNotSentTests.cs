using WholePicture.Casework.Meetings;
using WholePicture.Casework.Sharing;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class MinutesNotSentTests
{
    private static readonly Stories<MinutesNotSent> stories = new()
    {
        { "two working days gone at five", Says.Now, Held(-5) },
        { "corrected away", Says.Nothing, Held(-5).TakenBack() },
        { "to be sent by tomorrow", Says.Later, Held(-1) },
        { "no minutes were taken", Says.Nothing, SocialCare.Meets(MeetingType.ChildInNeed, -9, SocialCare, Police) },
        { "sent", Says.Nothing, Held(-5), Sent(Police) },
        { "sent to some", Says.Now, Held(-5), Sent(Midwives) },
        { "the GP left out", Says.Now, Surgery.Joins(-40, DrPatel), Held(-5), Sent(Police) },
        { "a conference", Says.Nothing, SocialCare.Meets(MeetingType.InitialConference, -5, SocialCare, Police).Having<MeetingHeld>(meeting => meeting with { Minutes = true }) },
        { "set to five days", Says.Later, ("working-days", 5), Held(-5) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_the_chair()
    {
        var held = Held(-5);

        Concern<MinutesNotSent>(held).RestsOn(held).IsFor(Role.FrontDoor, Role.TeamManager);
    }

    private static Piece Held(int day) => SocialCare.Meets(MeetingType.ChildInNeed, day, SocialCare, Police).Having<MeetingHeld>(meeting => meeting with { Minutes = true });

    private static Piece Sent(params Teller[] to) => SocialCare.Records(new MinutesSent(MeetingType.ChildInNeed, [.. to.Select(agency => agency.Id)]), -2);
}
