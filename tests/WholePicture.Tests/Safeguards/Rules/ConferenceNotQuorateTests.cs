using WholePicture.Casework.Meetings;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class ConferenceNotQuorateTests
{
    private static readonly Piece wrong = Met(-20, SocialCare, Police);

    private static readonly Stories<ConferenceNotQuorate> stories = new()
    {
        { "two agencies, ten working days gone", Says.Now, Met(-20, SocialCare, Police) },
        { "without social care", Says.Now, Met(-20, Police, Midwives, Surgery) },
        { "three agencies", Says.Nothing, Met(-20, SocialCare, Police, Midwives) },
        { "not yet", Says.Later, Met(-9, SocialCare, Police) },
        { "set to five days", Says.Now, ("working-days", 5), Met(-9, SocialCare, Police) },
        { "met again, enough of them", Says.Nothing, Met(-20, SocialCare, Police), Met(-3, SocialCare, Police, Midwives) },
        { "withdrawn", Says.Nothing, wrong, SocialCare.HeardSaid(-1).Withdrawing(wrong) },
        { "a core group is no conference", Says.Nothing, SocialCare.Meets(MeetingType.CoreGroup, -20, SocialCare) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Says_how_many_were_there()
    {
        var met = Met(-20, SocialCare, Police);

        Assert.Contains("two agencies", Concern<ConferenceNotQuorate>(met).RestsOn(met).IsFor(Role.FrontDoor, Role.TeamManager, Role.ConferenceChair).Because, StringComparison.Ordinal);
    }

    private static Piece Met(int day, params Teller[] attended) => SocialCare.Meets(MeetingType.InitialConference, day, attended);
}
