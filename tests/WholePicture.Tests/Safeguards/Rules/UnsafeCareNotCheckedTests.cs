using WholePicture.Casework.Contacts;
using WholePicture.Casework.Health;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class UnsafeCareNotCheckedTests
{
    private static readonly Stories<UnsafeCareNotChecked> stories = new()
    {
        { "two days to the minute", Says.Now, Saw(-2).At(16, 5) },
        { "corrected away", Says.Nothing, Saw(-2).At(16, 5).TakenBack() },
        { "a minute less", Says.Later, Saw(-2).At(16, 6) },
        { "seen again this morning", Says.Now, Saw(-5), Saw(0) },
        { "talked over, then seen again", Says.Later, Saw(-5), HealthVisitors.Records(new Visit(VisitPlace.Home, ChildSeen.Seen, TalkedOver: [CareTopic.Sleep]), -3), Saw(-1) },
        { "set to five days", Says.Later, ("days", 5), Saw(-3) },
        { "a fall", Says.Now, HealthVisitors.Records(new InjuryExplained(Explanation.Fall), -3) },
        { "how often they come", Says.Nothing, Midwives.Records(new WardObservation(CareTopic.Visiting, true), -3) },
        { "seen, no worry", Says.Nothing, Midwives.Records(new WardObservation(CareTopic.Sleep), -3) },
        { "talked over since", Says.Nothing, Saw(-3), HealthVisitors.Records(new Visit(VisitPlace.Home, ChildSeen.Seen, TalkedOver: [CareTopic.Sleep]), -1) },
        { "something else talked over since", Says.Now, Saw(-3), HealthVisitors.Records(new Visit(VisitPlace.Home, ChildSeen.Seen, TalkedOver: [CareTopic.Crying]), -1) },
        { "talked over without the interpreter", Says.Now, Saw(-3), HealthVisitors.Records(new Visit(VisitPlace.Home, ChildSeen.Seen, Interpreter: InterpreterUse.NotUsed, TalkedOver: [CareTopic.Sleep]), -1) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_social_care_and_health()
    {
        var saw = Saw(-3);

        Concern<UnsafeCareNotChecked>(saw).RestsOn(saw).IsFor(Role.FrontDoor, Role.HealthVisitor, Role.HospitalClinician);
    }

    private static Piece Saw(int day) => Midwives.Records(new WardObservation(CareTopic.Sleep, true), day);
}
