using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.Meetings;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class ViolenceNearSmallChildTests
{
    private static readonly Stories<ViolenceNearSmallChild> stories = new()
    {
        { "hurt with the baby in arms", Says.Now, Midwives.Delivered(-90), Hurt(ChildAtScene.InArms) },
        { "corrected away", Says.Nothing, Midwives.Delivered(-90), Hurt(ChildAtScene.InArms).TakenBack() },
        { "hurt with the baby there", Says.Now, Midwives.Delivered(-90), Hurt(ChildAtScene.Present) },
        { "hurt with the baby elsewhere", Says.Nothing, Midwives.Delivered(-90), Hurt(ChildAtScene.NotPresent) },
        { "hurt, and nobody wrote where the baby was", Says.Nothing, Midwives.Delivered(-90), Hurt(ChildAtScene.NotRecorded) },
        { "strangled with the baby there", Says.Now, Midwives.Delivered(-90), Police.CalledOut(-1, Behaviour.Strangulation).WithChild(ChildAtScene.Present) },
        { "sexual violence with the baby there", Says.Now, Midwives.Delivered(-90), Police.CalledOut(-1, Behaviour.Sexual).WithChild(ChildAtScene.Present) },
        { "a threat to kill with the baby in arms", Says.Now, Midwives.Delivered(-90), Police.CalledOut(-1, Behaviour.ThreatsToKill).WithChild(ChildAtScene.InArms) },
        { "a threat to kill with the baby elsewhere", Says.Nothing, Midwives.Delivered(-90), Police.CalledOut(-1, Behaviour.ThreatsToKill).WithChild(ChildAtScene.NotPresent) },
        { "shouting with the baby in arms", Says.Nothing, Midwives.Delivered(-90), Police.CalledOut(-1, Behaviour.Verbal).WithChild(ChildAtScene.InArms) },
        { "a threat to take the baby, wherever the baby was", Says.Now, Midwives.Delivered(-90), Police.CalledOut(-1, Behaviour.ThreatToTakeChild) },
        { "not born yet", Says.Nothing, Midwives.Expects(due: 20), Hurt(ChildAtScene.Unborn), Police.CalledOut(-1, Behaviour.ThreatToTakeChild) },
        { "the day before the second birthday", Says.Now, Midwives.Delivered(-730), Hurt(ChildAtScene.Present) },
        { "on the second birthday", Says.Nothing, Midwives.Delivered(-731), Hurt(ChildAtScene.Present) },
        { "nobody recorded a date of birth", Says.Now, Hurt(ChildAtScene.Present) },
        { "a full strategy discussion after it", Says.Nothing, Hurt(ChildAtScene.Present), SocialCare.Meets(MeetingType.Strategy, 0, SocialCare, Police, Midwives) },
        { "an outcome meeting after it", Says.Nothing, Hurt(ChildAtScene.Present), SocialCare.Meets(MeetingType.StrategyOutcome, 0, SocialCare, Police, Midwives) },
        { "a strategy discussion without health", Says.Now, Hurt(ChildAtScene.Present), SocialCare.Meets(MeetingType.Strategy, 0, SocialCare, Police) },
        { "a strategy discussion that health wrote to", Says.Nothing, Hurt(ChildAtScene.Present), SocialCare.Meets(MeetingType.Strategy, 0, SocialCare, Police).Hearing(Surgery) },
        { "a strategy discussion before it", Says.Now, SocialCare.Meets(MeetingType.Strategy, -2, SocialCare, Police, Midwives), Hurt(ChildAtScene.Present) },
        { "another kind of meeting after it", Says.Now, Hurt(ChildAtScene.Present), SocialCare.Meets(MeetingType.ChildInNeed, 0, SocialCare, Police, Midwives) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Each_incident_is_a_concern_of_its_own()
    {
        var (first, second) = (Hurt(ChildAtScene.InArms).At(8), Hurt(ChildAtScene.Present));
        var concerns = Concerns<ViolenceNearSmallChild>(Midwives.Delivered(-90), first, second);

        Assert.Equal(2, concerns.Select(concern => concern.Key).Distinct().Count());
        Assert.Contains("The child was 12 weeks 5 days old.", concerns[0].Because, StringComparison.Ordinal);
        concerns[0].RestsOn(first).IsFor(Role.FrontDoor, Role.PoliceChildAbuseTeam);
    }

    [Fact]
    public void A_child_of_unknown_age_is_said_to_be_one() =>
        Assert.EndsWith("The child's age is not recorded.", Concern<ViolenceNearSmallChild>(Hurt(ChildAtScene.Present)).Because, StringComparison.Ordinal);

    private static Piece Hurt(ChildAtScene child) => Police.CalledOut(-1, Behaviour.Physical).WithChild(child);
}
