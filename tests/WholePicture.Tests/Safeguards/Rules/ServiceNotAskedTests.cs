using WholePicture.Casework.Meetings;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class ServiceNotAskedTests
{
    private static readonly Stories<ServiceNotAsked> stories = new()
    {
        { "a week gone", Says.Now, Speaks(-9) },
        { "corrected away", Says.Nothing, Speaks(-9).TakenBack() },
        { "yesterday", Says.Later, Speaks(-1) },
        { "written down again yesterday", Says.Now, Speaks(-9), Speaks(-1, HealthVisitors) },
        { "asked, then written down again yesterday", Says.Later, Speaks(-9), Midwives.Asks(-7, MentalHealth), Speaks(-1) },
        { "asked", Says.Nothing, Speaks(-9), Midwives.Asks(-7, MentalHealth) },
        { "they recorded for themselves", Says.Nothing, Speaks(-9), MentalHealth.HeardSaid(-3) },
        { "met with them", Says.Nothing, Speaks(-9), SocialCare.Meets(MeetingType.TeamAroundFamily, -3, Midwives, MentalHealth) },
        { "seen, not told", Says.Nothing, Speaks(-9).KnownBy(HowKnown.OnRecord) },
        { "its own", Says.Nothing, Speaks(-9, by: MentalHealth) },
        { "set to ten days", Says.Later, ("working-days", 10), Speaks(-9) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_whoever_wrote_it_down()
    {
        var says = Speaks(-9);

        Concern<ServiceNotAsked>(Midwives.Joins(-90, Mo), says).RestsOn(says).IsFor(Role.Midwife, Role.HealthVisitor);
    }

    private static Piece Speaks(int day, Teller? by = null) => (by ?? Midwives).HeardSaid(day).KnownBy(HowKnown.ToldByParent) with { Statements = [new("ife", Question.Service, "ending", Agency: MentalHealth.Id.Value)] };
}
