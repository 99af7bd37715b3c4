using WholePicture.Casework.Health;
using WholePicture.Casework.Meetings;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class InjuryAndViolenceTests
{
    private static readonly Stories<InjuryAndViolence> stories = new()
    {
        { "an injury, and abuse on record", Says.Now, Midwives.Delivered(-80), Police.CalledOut(-60), Hurt(-3) },
        { "corrected away", Says.Nothing, Midwives.Delivered(-80), Police.CalledOut(-60), Hurt(-3).TakenBack() },
        { "the injury came first", Says.Now, Midwives.Delivered(-80), Hurt(-60), Police.CalledOut(-3) },
        { "an accident, they say", Says.Now, Midwives.Delivered(-80), Police.CalledOut(-60), Hurt(-3, InjuryView.LikelyAccidental) },
        { "no violence on record", Says.Nothing, Midwives.Delivered(-80), Hurt(-3) },
        { "no injury", Says.Nothing, Midwives.Delivered(-80), Police.CalledOut(-60) },
        { "a child of three", Says.Nothing, Midwives.Delivered(-1100), Police.CalledOut(-60), Hurt(-3) },
        { "a full strategy discussion since", Says.Nothing, Midwives.Delivered(-80), Police.CalledOut(-60), Hurt(-3), SocialCare.Meets(MeetingType.Strategy, -1, SocialCare, Police, Midwives) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Rests_on_both()
    {
        var (call, hurt) = (Police.CalledOut(-60), Hurt(-3));

        Concern<InjuryAndViolence>(Midwives.Delivered(-80), call, hurt).RestsOn(call, hurt).IsFor(Role.FrontDoor, Role.PoliceChildAbuseTeam, Role.HospitalClinician, Role.HealthVisitor);
    }

    private static Piece Hurt(int day, InjuryView view = InjuryView.Unclear) => HealthVisitors.Records(new Injury(view), day);
}
