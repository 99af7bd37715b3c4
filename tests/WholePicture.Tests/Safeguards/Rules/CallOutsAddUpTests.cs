using WholePicture.Casework.DomesticAbuse;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class CallOutsAddUpTests
{
    private static readonly Stories<CallOutsAddUp> stories = new()
    {
        { "four in four months", Says.Now, Police.CalledOut(-100), Police.CalledOut(-60), Police.CalledOut(-30), Police.CalledOut(-1) },
        { "corrected away", Says.Nothing, Police.CalledOut(-100), Police.CalledOut(-60), Police.CalledOut(-30), Police.CalledOut(-1).TakenBack() },
        { "three in four months", Says.Nothing, Police.CalledOut(-60), Police.CalledOut(-30), Police.CalledOut(-1) },
        { "the first 122 days before the last", Says.Now, Police.CalledOut(-123), Police.CalledOut(-60), Police.CalledOut(-30), Police.CalledOut(-1) },
        { "the first 123 days before the last", Says.Nothing, Police.CalledOut(-124), Police.CalledOut(-60), Police.CalledOut(-30), Police.CalledOut(-1) },
        { "122 days apart by days alone, across a change of the clocks", Says.Now, Dated(-122), Dated(-60), Dated(-30), Dated(0) },
        { "four long ago and one since", Says.Now, Police.CalledOut(-800), Police.CalledOut(-790), Police.CalledOut(-780), Police.CalledOut(-770), Police.CalledOut(-1) },
        { "one number recorded four times", Says.Nothing, Numbered(-60), Numbered(-50), Numbered(-30), Numbered(-1) },
        { "one number at two forces is two calls", Says.Now, Numbered(-60), School.CalledOut(-50).Having<PoliceCallOut>(call => call with { Number = "17" }), Police.CalledOut(-2), Police.CalledOut(-1) },
        { "an enquiry begins after the last", Says.Nothing, Police.CalledOut(-60), Police.CalledOut(-30), Police.CalledOut(-9), Police.CalledOut(-2), SocialCare.Enquires(-1, Police, Midwives) },
        { "an assessment is open at the last", Says.Nothing, Police.CalledOut(-60), Police.CalledOut(-30), Police.CalledOut(-9), Police.CalledOut(-2), SocialCare.Assesses(-50) },
        { "an assessment ended before the last", Says.Now, Police.CalledOut(-60), SocialCare.Assesses(-50), Police.CalledOut(-30), SocialCare.EndsAssessment(-20), Police.CalledOut(-9), Police.CalledOut(-2) },
        { "set to three calls", Says.Now, ("calls", 3), Police.CalledOut(-60), Police.CalledOut(-30), Police.CalledOut(-1) },
        { "set to thirty days", Says.Nothing, ("days", 30), Police.CalledOut(-60), Police.CalledOut(-20), Police.CalledOut(-9), Police.CalledOut(-2) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Rests_on_the_calls_in_the_window_alone()
    {
        Piece[] calls = [Police.CalledOut(-300), Police.CalledOut(-90), Police.CalledOut(-60), Police.CalledOut(-30), Police.CalledOut(-1)];

        var concern = Concern<CallOutsAddUp>(calls);

        concern.RestsOn(calls[1..]).IsFor(Role.FrontDoor, Role.HealthVisitor, Role.Gp, Role.Midwife);
        Assert.StartsWith("Four police call-outs from 20 August 2026, 10am to 17 November 2026, 10am.", concern.Because, StringComparison.Ordinal);
    }

    private static Piece Dated(int day) => Police.CalledOut(day).Sometime(Today.Day(day).ToString("yyyy-MM-dd", null));

    private static Piece Numbered(int day) => Police.CalledOut(day).Having<PoliceCallOut>(call => call with { Number = "17" });
}
