using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.Meetings;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class GraveViolenceAgainTests
{
    private static readonly Stories<GraveViolenceAgain> stories = new()
    {
        { "fourteen days apart", Says.Now, Grave(-15), Grave(-1) },
        { "corrected away", Says.Nothing, Grave(-15), Grave(-1).TakenBack() },
        { "fifteen days apart", Says.Nothing, Grave(-16), Grave(-1) },
        { "fourteen days apart by the calendar, more by the clock", Says.Now, Grave(-15).At(1), Grave(-1).At(23) },
        { "on one day", Says.Now, Grave(-1).At(9), Grave(-1).At(21) },
        { "only one is grave", Says.Nothing, Grave(-9), Police.CalledOut(-1, Behaviour.Physical) },
        { "one grave incident", Says.Nothing, Grave(-1) },
        { "met and referred after the second", Says.Nothing, Grave(-9), Grave(-2), Full(-1), Police.RefersToMarac(-1) },
        { "only met after the second", Says.Now, Grave(-9), Grave(-2), Full(-1) },
        { "only referred after the second", Says.Now, Grave(-9), Grave(-2), Police.RefersToMarac(-1) },
        { "met and referred between them", Says.Now, Grave(-9), Full(-5), Police.RefersToMarac(-5), Grave(-2) },
        { "set to six days", Says.Nothing, ("days", 6), Grave(-8), Grave(-1) },
        { "set to seven days", Says.Now, ("days", 7), Grave(-8), Grave(-1) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Three_in_a_row_are_two_concerns()
    {
        Piece[] calls = [Grave(-15), Grave(-8), Grave(-1)];

        Assert.Collection(Concerns<GraveViolenceAgain>(calls), one => one.RestsOn(calls[..2]), other => other.RestsOn(calls[1..]));
    }

    [Theory]
    [InlineData(Behaviour.Sexual, true)]
    [InlineData(Behaviour.Strangulation, false)]
    public void Tells_the_sexual_violence_service_of_sexual_violence(Behaviour first, bool told)
    {
        var roles = Concern<GraveViolenceAgain>(Police.CalledOut(-9, first), Grave(-1)).For.Select(recipient => recipient.Role);

        Assert.Equal(told, roles.Contains(Role.SexualViolenceService));
    }

    private static Piece Grave(int day) => Police.CalledOut(day, Behaviour.ThreatsToKill);

    private static Piece Full(int day) => SocialCare.Meets(MeetingType.Strategy, day, SocialCare, Police, Midwives);
}
