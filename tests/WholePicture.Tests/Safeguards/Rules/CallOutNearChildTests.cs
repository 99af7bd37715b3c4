using WholePicture.Safeguards.Rules;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class CallOutNearChildTests
{
    private static readonly Stories<CallOutNearChild> stories = new()
    {
        { "nobody called police", Says.Nothing, Midwives.Delivered(-90) },
        { "before the birth", Says.Now, Midwives.Expects(due: 40), Police.CalledOut(-1) },
        { "corrected away", Says.Nothing, Midwives.Expects(due: 40), Police.CalledOut(-1).TakenBack() },
        { "the day before the first birthday", Says.Now, Midwives.Delivered(-400), Police.CalledOut(-36) },
        { "on the first birthday", Says.Nothing, Midwives.Delivered(-400), Police.CalledOut(-35) },
        { "nobody recorded a date of birth", Says.Now, Police.CalledOut(-1) },
        { "one before the first birthday and one after it", Says.Now, Midwives.Delivered(-400), Police.CalledOut(-100), Police.CalledOut(-1) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Grows_with_each_call_and_tells_the_front_door_while_nobody_has_the_case()
    {
        var (unborn, born) = (Police.CalledOut(-100), Police.CalledOut(-1));
        var concern = Concern<CallOutNearChild>(Midwives.Expects(due: -88), unborn, Midwives.Delivered(-90), born);

        concern.RestsOn(unborn, born).IsFor(Role.Midwife, Role.HealthVisitor, Role.Gp, Role.EarlyHelpWorker, Role.FrontDoor);
        Assert.Equal("Police were called twice, last on 17 November 2026, 10am; one call was before the birth.", concern.Because);
    }

    [Fact]
    public void Tells_the_social_worker_and_manager_in_place_of_the_front_door() => Concern<CallOutNearChild>(SocialCare.Joins(-20, Nia), Police.CalledOut(-1))
        .IsFor(Role.Midwife, Role.HealthVisitor, Role.Gp, Role.EarlyHelpWorker, Role.SocialWorker, Role.TeamManager);
}
