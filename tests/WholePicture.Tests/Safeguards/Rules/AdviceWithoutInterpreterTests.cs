using WholePicture.Casework.Contacts;
using WholePicture.Casework.Health;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class AdviceWithoutInterpreterTests
{
    private static readonly Stories<AdviceWithoutInterpreter> stories = new()
    {
        { "not used", Says.Now, Met(-9, InterpreterUse.NotUsed) },
        { "corrected away", Says.Nothing, Met(-9, InterpreterUse.NotUsed).TakenBack() },
        { "a relative", Says.Now, Met(-9, InterpreterUse.Relative) },
        { "used", Says.Nothing, Met(-9, InterpreterUse.Used) },
        { "not needed", Says.Nothing, Met(-9, InterpreterUse.NotNeeded) },
        { "not recorded", Says.Nothing, HealthVisitors.Visited(-9) },
        { "used since", Says.Nothing, Met(-9, InterpreterUse.NotUsed), Met(-3, InterpreterUse.Used) },
        { "used before", Says.Now, Met(-9, InterpreterUse.Used), Met(-3, InterpreterUse.NotUsed) },
        { "another agency used one since", Says.Now, Met(-9, InterpreterUse.NotUsed), Midwives.Records(new Visit(VisitPlace.Home, ChildSeen.Seen, Interpreter: InterpreterUse.Used), -3) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_the_service_that_met_them()
    {
        var (one, two) = (Met(-9, InterpreterUse.NotUsed), Met(-3, InterpreterUse.Relative));

        Concern<AdviceWithoutInterpreter>(one, two).RestsOn(one, two).IsFor(Role.HealthVisitor, Role.HealthVisitingSafeguarding, Role.FrontDoor);
    }

    private static Piece Met(int day, InterpreterUse interpreter) => HealthVisitors.Records(new Visit(VisitPlace.Home, ChildSeen.Seen, Interpreter: interpreter), day);
}
