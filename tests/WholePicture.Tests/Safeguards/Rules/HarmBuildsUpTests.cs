using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.Health;
using WholePicture.Casework.History;
using WholePicture.Casework.Housing;
using WholePicture.Casework.Meetings;
using WholePicture.Casework.Plans;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class HarmBuildsUpTests
{
    private static readonly Piece absence = Absent(-80);
    private static readonly Stories<HarmBuildsUp> stories = new()
    {
        { "three kinds, three agencies, four months", Says.Now, Call(-200), Missed(-140), Absent(-80), Call(-20) },
        { "two kinds", Says.Nothing, Call(-200), Missed(-140), Missed(-80), Call(-20) },
        { "two kinds, set to two", Says.Now, ("kinds", 2), Call(-200), Missed(-140), Missed(-80), Call(-20) },
        { "one agency", Says.Nothing, Call(-200), Call(-140, Behaviour.Control), Call(-80, Behaviour.Sexual), Call(-20) },
        { "two agencies, set to three", Says.Nothing, ("agencies", 3), Call(-200), Missed(-140), Call(-80, Behaviour.Control), Call(-20) },
        { "all in three months", Says.Nothing, Call(-100), Missed(-60), Absent(-40), Call(-20) },
        { "all in three months, set to three", Says.Now, ("months", 3), Call(-100), Missed(-60), Absent(-40), Call(-20) },
        { "the first two years and a day before the last", Says.Nothing, Call(-751), Missed(-140), Absent(-80), Call(-20) },
        { "the first two years before the last", Says.Now, Call(-750), Missed(-140), Absent(-80), Call(-20) },
        { "the first long ago, set to five years", Says.Now, ("days", 1825), Call(-1500), Missed(-140), Absent(-80), Call(-20) },
        { "an assessment ended since", Says.Nothing, Call(-200), Missed(-140), Absent(-80), Call(-20), SocialCare.EndsAssessment(-9) },
        { "a conference held since", Says.Nothing, Call(-200), Missed(-140), Absent(-80), Call(-20), SocialCare.Meets(MeetingType.ReviewConference, -9) },
        { "the tool used by two since", Says.Nothing, Call(-200), Missed(-140), Absent(-80), Call(-20), SocialCare.Records(new ToolUsed("A neglect tool", [School.Id]), -9) },
        { "the tool used by one since", Says.Now, Call(-200), Missed(-140), Absent(-80), Call(-20), SocialCare.Records(new ToolUsed("A neglect tool", []), -9) },
        { "one entry since everybody looked", Says.Nothing, Call(-200), Missed(-140), Absent(-80), Call(-20), SocialCare.EndsAssessment(-9), Missed(-2) },
        { "two entries since everybody looked", Says.Now, Call(-200), Missed(-140), Absent(-80), Call(-20), SocialCare.EndsAssessment(-9), Missed(-4), Call(-2) },
        { "corrected away", Says.Nothing, Call(-200), Missed(-140), absence, School.HeardSaid(-1).Withdrawing(absence), Call(-20) },
        { "want is not harm", Says.Nothing, Call(-200), Missed(-140), Housing.Records(new HousingDecision(false, []), -80), Call(-20) },
        { "a sister’s", Says.Nothing, Call(-200), Of(Missed(-140), Zola), Of(Absent(-80), Zola), Call(-20) },
        { "one number recorded twice", Says.Nothing, Numbered(-200), Missed(-140), Absent(-80), Numbered(-79) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Says_counts_and_rhythm_and_no_sum_of_both()
    {
        Piece[] pieces = [Call(-200), Missed(-60), Absent(-40), Call(-20), Midwives.Records(new Injury(InjuryView.LikelyAccidental), -3)];
        var concern = Concern<HarmBuildsUp>([Call(-1100), .. pieces]).RestsOn(pieces).IsFor(Role.FrontDoor, Role.HealthVisitor);

        Assert.StartsWith("Five entries of four kinds of harm from ", concern.Because, StringComparison.Ordinal);
        Assert.EndsWith("1 came in the first half of that time, 4 in the second.", concern.Because, StringComparison.Ordinal);
        Assert.Contains("Violence 2, the child’s body 1, health care missed 1 and school missed 1", concern.Because, StringComparison.Ordinal);
    }

    private static Piece Call(int day, Behaviour behaviour = Behaviour.Physical) => Police.CalledOut(day, behaviour);

    private static Piece Numbered(int day) => Call(day).Having<PoliceCallOut>(call => call with { Number = "17" });

    private static Piece Missed(int day) => Midwives.Records(new NotBrought("teeth"), day);

    private static Piece Absent(int day) => School.Records(new SignSeen(Sign.OftenAbsent), day);

    private static Piece Of(Piece piece, Someone child) => piece.About(child.As(PersonRole.Child), Ife.As(PersonRole.Mother));
}
