using WholePicture.Casework.Health;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class WardSawWorriesTests
{
    private static readonly Stories<WardSawWorries> stories = new()
    {
        { "two worries", Says.Now, Saw(-5, true), Saw(-3, true) },
        { "corrected away", Says.Nothing, Saw(-5, true), Saw(-3, true).TakenBack() },
        { "one worry", Says.Nothing, Saw(-5, true), Saw(-3, false) },
        { "set to three", Says.Nothing, ("times", 3), Saw(-5, true), Saw(-3, true) },
        { "none worried", Says.Nothing, Saw(-5, false), Saw(-3, false) },
        { "better since", Says.Now, Saw(-5, true), Saw(-4, true), Saw(-1, false) },
        { "an assessment that heard the ward", Says.Nothing, Saw(-5, true), Saw(-3, true), SocialCare.EndsAssessment(-1).Hearing(Midwives) },
        { "an assessment that did not", Says.Now, Saw(-5, true), Saw(-3, true), SocialCare.EndsAssessment(-1) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Says_when_advice_had_no_interpreter()
    {
        var (one, two) = (Saw(-5, true), Midwives.Records(new WardObservation(CareTopic.Feeding, true, InterpreterUse.NotUsed), -3));

        Assert.Contains("without an interpreter once", Concern<WardSawWorries>(one, two).RestsOn(one, two).IsFor(Role.FrontDoor, Role.HospitalClinician, Role.HealthVisitor).Because, StringComparison.Ordinal);
    }

    private static Piece Saw(int day, bool worry) => Midwives.Records(new WardObservation(CareTopic.Visiting, worry), day);
}
