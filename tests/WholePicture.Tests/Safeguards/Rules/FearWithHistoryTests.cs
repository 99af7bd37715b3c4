using WholePicture.Casework.Assessments;
using WholePicture.Casework.Enquiries;
using WholePicture.Casework.History;
using WholePicture.Casework.Meetings;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class FearWithHistoryTests
{
    private static readonly Stories<FearWithHistory> stories = new()
    {
        { "abuse on record", Says.Now, Police.CalledOut(-60), Feared(-1) },
        { "corrected away", Says.Nothing, Police.CalledOut(-60), Feared(-1).TakenBack() },
        { "a plan", Says.Now, SocialCare.EndsAssessment(-60, AssessmentOutcome.ChildInNeed), Feared(-1) },
        { "a sign seen", Says.Now, School.Records(new SignSeen(Sign.Hungry), -60), Feared(-1) },
        { "nothing known", Says.Nothing, Feared(-1) },
        { "no fear reported", Says.Nothing, Police.CalledOut(-60) },
        { "a full strategy discussion since", Says.Nothing, Police.CalledOut(-60), Feared(-3), SocialCare.Meets(MeetingType.Strategy, -1, SocialCare, Police, Midwives) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_those_who_go_that_night()
    {
        var (call, feared) = (Police.CalledOut(-60), Feared(-1));

        Concern<FearWithHistory>(call, feared).RestsOn(call, feared).IsFor(Role.FrontDoor, Role.PoliceSupervisor, Role.OutOfHours);
    }

    private static Piece Feared(int day) => Police.Records(new SafetyReport("n1"), day);
}
