using WholePicture.Casework.Enquiries;
using WholePicture.Casework.Meetings;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class SecondFearTests
{
    private static readonly Stories<SecondFear> stories = new()
    {
        { "two in a week", Says.Now, Feared("n1", -8), Feared("n2", -2) },
        { "corrected away", Says.Nothing, Feared("n1", -8), Feared("n2", -2).TakenBack() },
        { "one", Says.Nothing, Feared("n2", -2) },
        { "one number twice", Says.Nothing, Feared("n1", -8), Feared("n1", -2) },
        { "a month apart", Says.Nothing, Feared("n1", -32), Feared("n2", -2) },
        { "set to two months", Says.Now, ("days", 60), Feared("n1", -32), Feared("n2", -2) },
        { "a full strategy discussion since", Says.Nothing, Feared("n1", -8), Feared("n2", -2), SocialCare.Meets(MeetingType.Strategy, -1, SocialCare, Police, Midwives) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_those_who_can_protect()
    {
        var (one, two) = (Feared("n1", -8), Feared("n2", -2));

        Concern<SecondFear>(one, two).RestsOn(one, two).IsFor(Role.FrontDoor, Role.TeamManager, Role.PoliceSupervisor, Role.PoliceChildAbuseTeam);
    }

    private static Piece Feared(string number, int day) => Police.Records(new SafetyReport(number), day);
}
