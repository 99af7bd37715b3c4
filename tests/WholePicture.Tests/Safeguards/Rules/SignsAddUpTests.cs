using WholePicture.Casework.Health;
using WholePicture.Casework.History;
using WholePicture.Casework.Plans;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class SignsAddUpTests
{
    private static readonly Stories<SignsAddUp> stories = new()
    {
        { "three different signs", Says.Now, Seen(Sign.OftenAbsent, -300), Seen(Sign.TeethNotCaredFor, -90), Missed(-3) },
        { "corrected away", Says.Nothing, Seen(Sign.OftenAbsent, -300), Seen(Sign.TeethNotCaredFor, -90), Missed(-3).TakenBack() },
        { "two", Says.Nothing, Seen(Sign.OftenAbsent, -300), Missed(-3) },
        { "one sign three times", Says.Nothing, Missed(-90), Missed(-40), Missed(-3) },
        { "three years", Says.Nothing, Seen(Sign.OftenAbsent, -1000), Seen(Sign.TeethNotCaredFor, -90), Missed(-3) },
        { "set to two", Says.Now, ("signs", 2), Seen(Sign.OftenAbsent, -300), Missed(-3) },
        { "an accident among them", Says.Now, Seen(Sign.OftenAbsent, -300), Missed(-90), HealthVisitors.Records(new Injury(InjuryView.LikelyAccidental), -3) },
        { "an assessment ended since", Says.Nothing, Seen(Sign.OftenAbsent, -300), Seen(Sign.TeethNotCaredFor, -90), Missed(-30), SocialCare.EndsAssessment(-3) },
        { "the tool used by two since", Says.Nothing, Seen(Sign.OftenAbsent, -300), Seen(Sign.TeethNotCaredFor, -90), Missed(-30), SocialCare.Records(new ToolUsed("A neglect tool", [School.Id]), -3) },
        { "spread over two children", Says.Nothing, Seen(Sign.OftenAbsent, -300), Seen(Sign.TeethNotCaredFor, -90), Missed(-3).About(Zola.As(PersonRole.Child), Ife.As(PersonRole.Mother)) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Of_a_sister_too()
    {
        Piece[] signs = [.. new[] { Seen(Sign.OftenAbsent, -300), Seen(Sign.RecordedAsSuspect, -90), Missed(-3) }.Select(sign => sign.About(Zola.As(PersonRole.Child), Ife.As(PersonRole.Mother)))];

        Concern<SignsAddUp>([SocialCare.HeardSaid(-100).About(Amara.As(PersonRole.Child), Zola.Born(-3000).As(PersonRole.Child), Ife.As(PersonRole.Mother)), .. signs]).RestsOn(signs).IsFor(Role.FrontDoor, Role.HealthVisitor);
    }

    private static Piece Seen(Sign sign, int day) => School.Records(new SignSeen(sign), day);

    private static Piece Missed(int day) => Midwives.Records(new NotBrought("teeth"), day);
}
