using WholePicture.Casework.Health;
using WholePicture.Casework.Meetings;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class SecondInjuryTests
{
    private static readonly Stories<SecondInjury> stories = new()
    {
        { "two in a month", Says.Now, Hurt(-30), Hurt(-3) },
        { "corrected away", Says.Nothing, Hurt(-30), Hurt(-3).TakenBack() },
        { "both held to be accidents", Says.Now, Hurt(-30, InjuryView.LikelyAccidental), Hurt(-3, InjuryView.LikelyAccidental) },
        { "one", Says.Nothing, Hurt(-3) },
        { "one, seen twice that day", Says.Nothing, Hurt(-3), Hurt(-3) },
        { "two years between", Says.Nothing, Hurt(-733), Hurt(-3) },
        { "set to two weeks", Says.Nothing, ("days", 28), Hurt(-40), Hurt(-3) },
        { "another child", Says.Nothing, Hurt(-30).About(Zola.As(PersonRole.Child), Ife.As(PersonRole.Mother)), Hurt(-3) },
        { "a full strategy discussion since", Says.Nothing, Hurt(-30), Hurt(-3), SocialCare.Meets(MeetingType.Strategy, -1, SocialCare, Police, Midwives) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Brings_up_the_first()
    {
        var (first, second) = (Hurt(-30), Hurt(-3));

        Concern<SecondInjury>(first, second).RestsOn(first, second).IsFor(Role.FrontDoor, Role.TeamManager, Role.PoliceChildAbuseTeam, Role.HospitalClinician, Role.NamedNurse);
    }

    private static Piece Hurt(int day, InjuryView view = InjuryView.Unclear) => HealthVisitors.Records(new Injury(view), day);
}
