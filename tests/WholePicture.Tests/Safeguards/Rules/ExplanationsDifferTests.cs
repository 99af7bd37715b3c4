using WholePicture.Casework.Health;
using WholePicture.Casework.Meetings;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class ExplanationsDifferTests
{
    private static readonly Stories<ExplanationsDiffer> stories = new()
    {
        { "two explanations", Says.Now, Told(Explanation.Fall, -5), Told(Explanation.AnotherChild, -3) },
        { "corrected away", Says.Nothing, Told(Explanation.Fall, -5), Told(Explanation.AnotherChild, -3).TakenBack() },
        { "the same twice", Says.Nothing, Told(Explanation.Fall, -5), Told(Explanation.Fall, -3) },
        { "one", Says.Nothing, Told(Explanation.Fall, -5) },
        { "one of them says nothing", Says.Nothing, Told(Explanation.Fall, -5), Told(Explanation.NotStated, -3) },
        { "a full strategy discussion since", Says.Nothing, Told(Explanation.Fall, -5), Told(Explanation.Knock, -3), SocialCare.Meets(MeetingType.Strategy, -1, SocialCare, Police, Midwives) },
        { "a new account after it", Says.Now, Told(Explanation.Fall, -5), SocialCare.Meets(MeetingType.Strategy, -4, SocialCare, Police, Midwives), Told(Explanation.Knock, -3) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Puts_them_side_by_side()
    {
        var (fall, knock) = (Told(Explanation.Fall, -5), Told(Explanation.Knock, -3));

        Concern<ExplanationsDiffer>(fall, knock).RestsOn(fall, knock).IsFor(Role.FrontDoor, Role.PoliceChildAbuseTeam, Role.HospitalClinician);
    }

    private static Piece Told(Explanation what, int day) => SocialCare.Records(new InjuryExplained(what), day);
}
