using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.History;
using WholePicture.Casework.Meetings;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class AbuseWithHistoryTests
{
    private static readonly Stories<AbuseWithHistory> stories = new()
    {
        { "an earlier partner", Says.Now, History(PastTopic.SaidToHaveAbusedEarlierPartner), Police.CalledOut(-3) },
        { "corrected away", Says.Nothing, History(PastTopic.SaidToHaveAbusedEarlierPartner), Police.CalledOut(-3).TakenBack() },
        { "his own parents", Says.Now, History(PastTopic.SaidToBeViolentToOthers), Police.CalledOut(-3) },
        { "other crime", Says.Nothing, History(PastTopic.KnownForCrime), Police.CalledOut(-3) },
        { "no history", Says.Nothing, Police.CalledOut(-3) },
        { "history, and nothing since", Says.Nothing, History(PastTopic.SaidToHaveAbusedEarlierPartner), HealthVisitors.Visited(-3, Daniel.As(PersonRole.Father)) },
        { "the history of somebody else", Says.Nothing, Police.Records(new PastHarm(PastTopic.SaidToHaveAbusedEarlierPartner), -90, Ife.As(PersonRole.Subject)), Police.CalledOut(-3) },
        { "told to a nurse", Says.Now, History(PastTopic.SaidToHaveAbusedEarlierPartner), HealthVisitors.WasTold(-3, Behaviour.Control) },
        { "spoken to since", Says.Nothing, History(PastTopic.SaidToHaveAbusedEarlierPartner), Police.CalledOut(-9), SocialCare.EndsAssessment(-1).SpeakingTo(Daniel) },
        { "a full strategy discussion since", Says.Nothing, History(PastTopic.SaidToHaveAbusedEarlierPartner), Police.CalledOut(-9), SocialCare.Meets(MeetingType.Strategy, -1, SocialCare, Police, Midwives) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Rests_on_both()
    {
        var (history, call) = (History(PastTopic.SaidToHaveAbusedEarlierPartner), Police.CalledOut(-3));

        Concern<AbuseWithHistory>(history, call).RestsOn(history, call).IsFor(Role.FrontDoor, Role.HealthVisitor, Role.Gp);
    }

    private static Piece History(PastTopic topic) => Police.Records(new PastHarm(topic), -90, Daniel.As(PersonRole.Subject));
}
