using WholePicture.Casework.Health;
using WholePicture.Casework.Meetings;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class InjuryInSmallBabyTests
{
    private static readonly Stories<InjuryInSmallBaby> stories = new()
    {
        { "a bruise that nobody explains", Says.Now, Midwives.Delivered(-80), Bruise(InjuryView.Unclear) },
        { "corrected away", Says.Nothing, Midwives.Delivered(-80), Bruise(InjuryView.Unclear).TakenBack() },
        { "a bruise that is explained", Says.Now, Midwives.Delivered(-80), Bruise(InjuryView.LikelyAccidental) },
        { "the day before the age set", Says.Now, Midwives.Delivered(-183), Bruise(InjuryView.Unclear) },
        { "on the age set", Says.Nothing, Midwives.Delivered(-184), Bruise(InjuryView.Unclear) },
        { "an age set lower", Says.Nothing, ("days", 90), Midwives.Delivered(-92), Bruise(InjuryView.Unclear) },
        { "nobody recorded a date of birth", Says.Now, Bruise(InjuryView.Unclear) },
        { "another child's injury", Says.Nothing, Midwives.Delivered(-80), Bruise(InjuryView.Unclear).About(Family.Zola.As(PersonRole.Child), Family.Ife.As(PersonRole.Mother)) },
        { "a full strategy discussion after it", Says.Nothing, Midwives.Delivered(-80), Bruise(InjuryView.Unclear), SocialCare.Meets(MeetingType.Strategy, 0, SocialCare, Police, Midwives) },
        { "a strategy discussion without police", Says.Now, Midwives.Delivered(-80), Bruise(InjuryView.Unclear), SocialCare.Meets(MeetingType.Strategy, 0, SocialCare, Midwives) },
        { "a strategy discussion before it", Says.Now, Midwives.Delivered(-80), SocialCare.Meets(MeetingType.Strategy, -3, SocialCare, Police, Midwives), Bruise(InjuryView.Unclear) },
        { "a strategy discussion about a sister alone", Says.Now, Midwives.Delivered(-80), Bruise(InjuryView.Unclear), SocialCare.Meets(MeetingType.Strategy, 0, SocialCare, Police, Midwives).About(Family.Zola.As(PersonRole.Child), Family.Ife.As(PersonRole.Mother)) },
        { "a strategy discussion about both", Says.Nothing, Midwives.Delivered(-80), Bruise(InjuryView.Unclear), SocialCare.Meets(MeetingType.Strategy, 0, SocialCare, Police, Midwives).And(Family.Zola.As(PersonRole.Child)) },
        { "no injury", Says.Nothing, Midwives.Delivered(-80), HealthVisitors.Visited(-2) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Interrupts_social_care_and_police_and_says_the_age()
    {
        var bruise = Bruise(InjuryView.Unclear);
        var concern = Concern<InjuryInSmallBaby>(Midwives.Delivered(-80), bruise);

        concern.RestsOn(bruise).IsFor(Role.FrontDoor, Role.PoliceChildAbuseTeam, Role.HospitalClinician, Role.HealthVisitor);
        Assert.EndsWith("The child was 11 weeks 1 day old.", concern.Because, StringComparison.Ordinal);
    }

    private static Piece Bruise(InjuryView view) => HealthVisitors.Records(new Injury(view), -2);
}
