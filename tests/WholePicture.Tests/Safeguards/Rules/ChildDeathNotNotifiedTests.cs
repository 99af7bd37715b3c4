using WholePicture.Casework.Health;
using WholePicture.Casework.Reviews;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class ChildDeathNotNotifiedTests
{
    private static readonly Piece wrong = Died(-2, Amara);

    private static readonly Stories<ChildDeathNotNotified> stories = new()
    {
        { "two days gone", Says.Now, Died(-2, Amara) },
        { "this morning", Says.Later, Died(0, Amara) },
        { "notified", Says.Nothing, Died(-2, Amara), Midwives.Records(new ChildDeathNotified(), -1) },
        { "an adult", Says.Nothing, Midwives.Records(new Death(), -2, Amara.As(PersonRole.Child), Daniel.As(PersonRole.Deceased)) },
        { "a sister", Says.Now, Sister(), Died(-2, Zola) },
        { "a sister, after one that was notified", Says.Now, Sister(), Died(-90, Kit), Midwives.Records(new ChildDeathNotified(), -89, Kit.As(PersonRole.Deceased), Ife.As(PersonRole.Mother)), Died(-2, Zola) },
        { "another notified the same day", Says.Now, Sister(), Died(-2, Kit), Died(-2, Zola), Midwives.Records(new ChildDeathNotified(), -1, Kit.As(PersonRole.Deceased), Ife.As(PersonRole.Mother)) },
        { "withdrawn", Says.Nothing, wrong, Midwives.HeardSaid(-1).Withdrawing(wrong) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_those_who_act_on_a_death()
    {
        var died = Died(-2, Amara);

        Concern<ChildDeathNotNotified>(died).RestsOn(died).IsFor(Role.HospitalClinician, Role.NamedNurse, Role.PoliceChildAbuseTeam, Role.LearningLead);
    }

    private static Piece Sister() => Midwives.HeardSaid(-100).About(Amara.As(PersonRole.Child), Zola.Born(-900).As(PersonRole.Child), Ife.As(PersonRole.Mother));

    private static Piece Died(int day, Someone child) => Midwives.Records(new Death(), day, child.As(PersonRole.Child), child.As(PersonRole.Deceased), Ife.As(PersonRole.Mother));
}
