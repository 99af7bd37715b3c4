using WholePicture.Casework.DomesticAbuse;
using WholePicture.Safeguards.Rules;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class SecondCallOutInPregnancyTests
{
    private static readonly Stories<SecondCallOutInPregnancy> stories = new()
    {
        { "two in the pregnancy", Says.Now, Midwives.Expects(due: 10), Police.CalledOut(-60), Police.CalledOut(-1) },
        { "corrected away", Says.Nothing, Midwives.Expects(due: 10), Police.CalledOut(-60), Police.CalledOut(-1).TakenBack() },
        { "one in the pregnancy", Says.Nothing, Midwives.Expects(due: 10), Police.CalledOut(-1) },
        { "the first on the day it began", Says.Now, Midwives.Expects(due: 10), Police.CalledOut(-270), Police.CalledOut(-1) },
        { "the first on the day before it began", Says.Nothing, Midwives.Expects(due: 10), Police.CalledOut(-271), Police.CalledOut(-1) },
        { "the second on the day before the birth", Says.Now, Midwives.Expects(due: -9), Police.CalledOut(-60), Police.CalledOut(-11), Midwives.Delivered(-10) },
        { "the second on the day of the birth", Says.Nothing, Midwives.Expects(due: -9), Police.CalledOut(-60), Police.CalledOut(-10), Midwives.Delivered(-10) },
        { "nobody knows of a pregnancy", Says.Nothing, Police.CalledOut(-60), Police.CalledOut(-1) },
        { "an assessment begins after the first", Says.Nothing, Midwives.Expects(due: 10), Police.CalledOut(-60), SocialCare.Assesses(-30), Police.CalledOut(-1) },
        { "an assessment begins after the first and ends before the second", Says.Now, Midwives.Expects(due: 10), Police.CalledOut(-60), SocialCare.Assesses(-50), SocialCare.EndsAssessment(-30), Police.CalledOut(-10) },
        { "an assessment begins and ends after the second", Says.Nothing, Midwives.Expects(due: 10), Police.CalledOut(-60), Police.CalledOut(-50), SocialCare.Assesses(-40), SocialCare.EndsAssessment(-30) },
        { "an assessment began before the first", Says.Now, Midwives.Expects(due: 10), SocialCare.Assesses(-61), Police.CalledOut(-60), Police.CalledOut(-1) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Names_drink_and_drugs_and_leaves_out_the_calls_before_the_pregnancy()
    {
        var (early, first) = (Police.CalledOut(-400), Police.CalledOut(-60).Having<PoliceCallOut>(call => call with { Substances = [Substance.Cannabis, Substance.Alcohol] }));
        var second = Police.CalledOut(-1);

        var concern = Concern<SecondCallOutInPregnancy>(Midwives.Expects(due: 10), early, first, second);

        concern.RestsOn(first, second).IsFor(Role.Midwife, Role.HealthVisitor, Role.Gp, Role.FrontDoor);
        Assert.EndsWith("with alcohol and cannabis.", concern.Because, StringComparison.Ordinal);
    }
}
