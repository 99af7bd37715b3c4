using WholePicture.Casework.Health;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class CuttingNotReportedTests
{
    private static readonly Stories<CuttingNotReported> stories = new()
    {
        { "the next working day gone", Says.Now, Said(-3) },
        { "corrected away", Says.Nothing, Said(-3).TakenBack() },
        { "today", Says.Later, Said(0) },
        { "reported", Says.Nothing, Said(-3), Surgery.Records(new GenitalCutting(ReportedToPolice: true), -2) },
        { "reported at once", Says.Nothing, Surgery.Records(new GenitalCutting(ReportedToPolice: true), -3) },
        { "a sister's reported", Says.Now, Said(-3), Surgery.Records(new GenitalCutting(ReportedToPolice: true), -2, Zola.As(PersonRole.Child), Ife.As(PersonRole.Mother)) },
        { "of a sister", Says.Nothing, Said(-3).About(Zola.As(PersonRole.Child), Ife.As(PersonRole.Mother)) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_whoever_learnt_of_it_first()
    {
        var said = Said(-3);

        Concern<CuttingNotReported>(Surgery.Joins(-90, DrPatel), said).RestsOn(said).IsFor(Role.Gp, Role.FrontDoor, Role.NamedNurse, Role.PoliceChildAbuseTeam);
    }

    private static Piece Said(int day) => Surgery.Records(new GenitalCutting(), day);
}
