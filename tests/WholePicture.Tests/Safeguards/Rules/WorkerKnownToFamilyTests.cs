using WholePicture.Casework.Involvement;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class WorkerKnownToFamilyTests
{
    private static readonly Piece wrong = Declares(-9);

    private static readonly Piece call = Police.CalledOut(-90);
    private static readonly Stories<WorkerKnownToFamily> stories = new()
    {
        { "declared, nobody asked", Says.Now, call, Declares(-9) },
        { "no abuse on record", Says.Nothing, Declares(-9) },
        { "asked", Says.Nothing, call, Declares(-9), EarlyHelp.Records(new ConnectionDeclared("A friend", WishAsked: true), -3) },
        { "another worker since", Says.Nothing, call, Declares(-9), EarlyHelp.Joins(-3, Role.EarlyHelpWorker, "other") },
        { "asked when declared", Says.Nothing, call, EarlyHelp.Records(new ConnectionDeclared("A friend", WishAsked: true), -9) },
        { "withdrawn", Says.Nothing, call, wrong, EarlyHelp.HeardSaid(-1).Withdrawing(wrong) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_the_manager()
    {
        var declares = Declares(-9);

        Concern<WorkerKnownToFamily>(call, declares).RestsOn(declares).IsFor(Role.TeamManager);
    }

    private static Piece Declares(int day) => EarlyHelp.Records(new ConnectionDeclared("A friend"), day);
}
