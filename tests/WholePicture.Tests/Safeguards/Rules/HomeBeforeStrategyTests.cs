using WholePicture.Casework.Contacts;
using WholePicture.Casework.Health;
using WholePicture.Casework.Meetings;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class HomeBeforeStrategyTests
{
    private static readonly Stories<HomeBeforeStrategy> stories = new()
    {
        { "seen at home after it", Says.Now, Midwives.Delivered(-80), Bruise(InjuryView.Unclear), HealthVisitors.Visited(-1) },
        { "corrected away", Says.Nothing, Midwives.Delivered(-80), Bruise(InjuryView.Unclear), HealthVisitors.Visited(-1).TakenBack() },
        { "discharge talked over after it", Says.Now, Midwives.Delivered(-80), Bruise(InjuryView.Unclear), SocialCare.Meets(MeetingType.Discharge, -1, SocialCare, Midwives) },
        { "still on the ward", Says.Nothing, Midwives.Delivered(-80), Bruise(InjuryView.Unclear), HealthVisitors.Records(new Visit(VisitPlace.Ward, ChildSeen.Seen), -1) },
        { "seen at home before it", Says.Nothing, Midwives.Delivered(-80), HealthVisitors.Visited(-5), Bruise(InjuryView.Unclear) },
        { "a visit at which the child was not seen", Says.Nothing, Midwives.Delivered(-80), Bruise(InjuryView.Unclear), HealthVisitors.Records(new Visit(VisitPlace.Home, ChildSeen.NotSeen), -1) },
        { "likely accidental", Says.Nothing, Midwives.Delivered(-80), Bruise(InjuryView.LikelyAccidental), HealthVisitors.Visited(-1) },
        { "two years old", Says.Nothing, Midwives.Delivered(-733), Bruise(InjuryView.Unclear), HealthVisitors.Visited(-1) },
        { "a full strategy discussion first", Says.Nothing, Midwives.Delivered(-80), Bruise(InjuryView.Unclear), SocialCare.Meets(MeetingType.Strategy, -2, SocialCare, Police, Midwives), HealthVisitors.Visited(-1) },
        { "a strategy discussion without police", Says.Now, Midwives.Delivered(-80), Bruise(InjuryView.Unclear), SocialCare.Meets(MeetingType.Strategy, -2, SocialCare, Midwives), HealthVisitors.Visited(-1) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Rests_on_the_injury_and_on_what_took_the_child_home()
    {
        var (bruise, visit) = (Bruise(InjuryView.NotRecorded), HealthVisitors.Visited(-1));
        var concern = Concern<HomeBeforeStrategy>(Midwives.Delivered(-80), bruise, visit);

        concern.RestsOn(bruise, visit).IsFor(Role.FrontDoor, Role.TeamManager, Role.PoliceSupervisor, Role.HospitalClinician);
    }

    private static Piece Bruise(InjuryView view) => HealthVisitors.Records(new Injury(view), -3);
}
