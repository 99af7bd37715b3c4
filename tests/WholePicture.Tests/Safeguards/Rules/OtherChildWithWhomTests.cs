using WholePicture.Casework.Enquiries;
using WholePicture.Casework.Health;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class OtherChildWithWhomTests
{
    private static readonly Stories<OtherChildWithWhom> stories = new()
    {
        { "rushed to hospital, another child at home", Says.Now, Sister(), Rushed(0) },
        { "corrected away", Says.Nothing, Sister(), Rushed(0).TakenBack() },
        { "no other child", Says.Nothing, Rushed(0) },
        { "not an emergency", Says.Nothing, Sister(), Midwives.Records(new Admission(), 0) },
        { "a carer who was checked", Says.Nothing, Sister(), Rushed(0).At(8), Police.Records(new CareArranged(true), 0, Zola.As(PersonRole.Child), Joy.As(PersonRole.Other)) },
        { "a carer who was not", Says.Now, Sister(), Rushed(0).At(8), Police.Records(new CareArranged(false), 0, Zola.As(PersonRole.Child), Joy.As(PersonRole.Other)) },
        { "the other child came too", Says.Nothing, Sister(), Rushed(0).And(Zola.As(PersonRole.Other)) },
        { "the other child lives elsewhere", Says.Nothing, Sister(), SocialCare.HeardSaid(-50).And(Zola.As(PersonRole.Other)).Stating(Zola, Question.LivesWith, "no", Ife), Rushed(0) },
        { "the other child was seen since", Says.Nothing, Sister(), Rushed(-3), HealthVisitors.Visited(-1, Zola.As(PersonRole.Child)) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_those_on_duty_that_night()
    {
        var rushed = Rushed(0);

        Concern<OtherChildWithWhom>(Sister(), rushed).RestsOn(rushed).IsFor(Role.PoliceSupervisor, Role.OutOfHours, Role.FrontDoor);
    }

    private static Piece Sister() => SocialCare.HeardSaid(-100).About(Amara.As(PersonRole.Child), Zola.Born(-1500).As(PersonRole.Child), Ife.As(PersonRole.Mother));

    private static Piece Rushed(int day) => Midwives.Records(new Admission(Emergency: true), day);
}
