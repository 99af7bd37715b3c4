using WholePicture.Casework.Contacts;
using WholePicture.Casework.Health;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class FatherNotAskedTests
{
    private static readonly Stories<FatherNotAsked> stories = new()
    {
        { "ten days", Says.Now, Need(), Birth(-11) },
        { "corrected away", Says.Nothing, Need(), Birth(-11).TakenBack() },
        { "not yet ten days", Says.Later, Need(), Birth(-5) },
        { "set to twenty", Says.Later, ("days", 20), Need(), Birth(-11) },
        { "no need on record", Says.Nothing, Birth(-11) },
        { "asked", Says.Nothing, Need(), Birth(-11), HealthVisitors.Screened(-3, ScreeningAnswer.Done, InterpreterUse.NotNeeded) },
        { "tried", Says.Nothing, Need(), Birth(-11), HealthVisitors.Records(new AttemptToReach(false), -3, Amara.As(PersonRole.Child), Daniel.As(PersonRole.Father)) },
        { "asked before the birth", Says.Now, Need(), HealthVisitors.Screened(-20, ScreeningAnswer.Done, InterpreterUse.NotNeeded), Birth(-11) },
        { "not yet born", Says.Nothing, Need(), Midwives.Expects(10).And(Daniel.As(PersonRole.Father)) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_his_own_gp_too()
    {
        var (need, birth) = (Need(), Birth(-11));

        Concern<FatherNotAsked>(need, birth).RestsOn(need, birth).IsFor(Role.HealthVisitor, Role.GpSafeguarding);
    }

    private static Piece Need() => FarSurgery.Records(new Diagnosis(HealthArea.MentalHealth), -300, Daniel.As(PersonRole.Subject));

    private static Piece Birth(int day) => Midwives.Delivered(day, Daniel.As(PersonRole.Father));
}
