using WholePicture.Casework.Contacts;
using WholePicture.Casework.Health;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class PregnancySeenByOneTests
{
    private static readonly Stories<PregnancySeenByOne> stories = new()
    {
        { "a midwife doubts", Says.Now, Midwives.Expects(60), Doubt() },
        { "corrected away", Says.Nothing, Midwives.Expects(60), Doubt().TakenBack() },
        { "an untreated need", Says.Now, Midwives.Expects(60), Midwives.Records(new Diagnosis(HealthArea.Learning), -20) },
        { "a need that is treated", Says.Nothing, Midwives.Expects(60), Midwives.Records(new Diagnosis(HealthArea.MentalHealth, InTreatment: true), -20) },
        { "nothing doubted", Says.Nothing, Midwives.Expects(60), Midwives.Visited(-20) },
        { "others doubt too", Says.Nothing, Midwives.Expects(60), Doubt(), EarlyHelp.Records(new Visit(VisitPlace.Home, ChildSeen.NotBorn, Doubts: "Very alone"), -10) },
        { "only early help doubts", Says.Nothing, Midwives.Expects(60), EarlyHelp.Records(new Visit(VisitPlace.Home, ChildSeen.NotBorn, Doubts: "Very alone"), -10) },
        { "the GP was asked since", Says.Nothing, Midwives.Expects(60), Doubt(), Midwives.Asks(-10, Surgery) },
        { "the GP was asked before", Says.Now, Midwives.Expects(60), Midwives.Asks(-30, Surgery), Doubt() },
        { "after the birth", Says.Nothing, Midwives.Delivered(-40), Doubt() },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_those_who_hold_the_rest()
    {
        var doubt = Doubt();

        Concern<PregnancySeenByOne>(Midwives.Expects(60), doubt).RestsOn(doubt).IsFor(Role.Midwife, Role.HealthVisitor);
    }

    private static Piece Doubt() => Midwives.Records(new Visit(VisitPlace.Clinic, ChildSeen.NotBorn, Doubts: "May not follow what is said"), -20);
}
