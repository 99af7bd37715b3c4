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
        { "left hospital after it", Says.Now, Midwives.Delivered(-80), Bruise(InjuryView.Unclear), Midwives.Records(new Discharge([]), -1) },
        { "to leave hospital tomorrow", Says.Now, Midwives.Delivered(-80), Bruise(InjuryView.Unclear), Midwives.Records(new Discharge([], Planned: Today.Day(1)), -1) },
        { "left hospital before it", Says.Nothing, Midwives.Delivered(-80), Midwives.Records(new Discharge([]), -70), Bruise(InjuryView.Unclear) },
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

    [Fact]
    public void Says_whether_the_child_has_left_or_is_to_leave()
    {
        Assert.Contains("The child has left hospital, and", Because(null), StringComparison.Ordinal);
        Assert.Contains("The child is to leave hospital on 19 November 2026, and", Because(Today.Day(1)), StringComparison.Ordinal);

        static string Because(DateOnly? planned) => Concern<HomeBeforeStrategy>(Midwives.Delivered(-80), Bruise(InjuryView.Unclear), Midwives.Records(new Discharge([], Planned: planned), -1)).Because;
    }

    private static Piece Bruise(InjuryView view) => HealthVisitors.Records(new Injury(view), -3);
}
