using WholePicture.Casework.DomesticAbuse;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class WorkersNamedAtSceneTests
{
    private static readonly Piece wrong = Called(-3, Role.Midwife);

    private static readonly Stories<WorkersNamedAtScene> stories = new()
    {
        { "named", Says.Now, Called(-3, Role.Midwife) },
        { "nobody asked", Says.Nothing, Police.CalledOut(-3) },
        { "asked, and there are none", Says.Nothing, Called(-3) },
        { "withdrawn", Says.Nothing, wrong, Police.HeardSaid(-1).Withdrawing(wrong) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_those_they_named()
    {
        var (one, two) = (Called(-9, Role.Midwife), Called(-3, Role.HealthVisitor));

        Assert.Contains("their midwife and their health visitor", Concern<WorkersNamedAtScene>(one, two).RestsOn(one, two).IsFor(Role.Midwife, Role.HealthVisitor).Because, StringComparison.Ordinal);
    }

    private static Piece Called(int day, params Role[] named) => Police.CalledOut(day).Having<PoliceCallOut>(call => call with { WorkersNamed = named });
}
