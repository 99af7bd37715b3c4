using WholePicture.Casework.Contacts;
using WholePicture.Casework.Health;
using WholePicture.Casework.Housing;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class AwayFromRoutineTests
{
    private static readonly Stories<AwayFromRoutine> stories = new()
    {
        { "a hotel room, neither asked", Says.Now, Midwives.Delivered(-40), Lives(HomeType.HotelRoom), HealthVisitors.Visited(-3) },
        { "corrected away", Says.Nothing, Midwives.Delivered(-40), Lives(HomeType.HotelRoom), HealthVisitors.Visited(-3).TakenBack() },
        { "a home of their own", Says.Nothing, Midwives.Delivered(-40), Lives(HomeType.OwnHome), HealthVisitors.Visited(-3) },
        { "a home of their own, and the father lodges in a hotel", Says.Nothing, Midwives.Delivered(-40, Daniel.As(PersonRole.Father)), Lives(HomeType.OwnHome), Lodges(HomeType.HotelRoom), HealthVisitors.Visited(-3) },
        { "a hotel room, and the father has a home", Says.Now, Midwives.Delivered(-40, Daniel.As(PersonRole.Father)), Lives(HomeType.HotelRoom), Lodges(HomeType.OwnHome), HealthVisitors.Visited(-3) },
        { "nobody has been there", Says.Nothing, Midwives.Delivered(-40), Lives(HomeType.HotelRoom) },
        { "one of the two", Says.Now, Midwives.Delivered(-40), Lives(HomeType.HotelRoom), Asked(SleepPlace.TravelCot) },
        { "both", Says.Nothing, Midwives.Delivered(-40), Lives(HomeType.HotelRoom), Asked(SleepPlace.TravelCot, CareTopic.WhileCarerWashes) },
        { "moved to a home of their own", Says.Nothing, Midwives.Delivered(-40), Lives(HomeType.HotelRoom), HealthVisitors.Visited(-9), Housing.Records(new Accommodation(HomeType.OwnHome), -1) },
        { "over one year old", Says.Nothing, Midwives.Delivered(-400), Lives(HomeType.HotelRoom), HealthVisitors.Visited(-3) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_the_health_visitor()
    {
        var (home, visit) = (Lives(HomeType.TemporaryHome), HealthVisitors.Visited(-3));

        Concern<AwayFromRoutine>(Midwives.Delivered(-40), home, visit).RestsOn(home, visit).IsFor(Role.HealthVisitor);
    }

    private static Piece Lives(HomeType home) => Housing.Records(new Accommodation(home), -20);

    private static Piece Lodges(HomeType home) => Housing.Records(new Accommodation(home), -10, Daniel.As(PersonRole.Subject));

    private static Piece Asked(SleepPlace sleeps, params CareTopic[] over) => HealthVisitors.Records(new Visit(VisitPlace.Home, ChildSeen.Seen, Sleeps: sleeps, TalkedOver: over), -3);
}
