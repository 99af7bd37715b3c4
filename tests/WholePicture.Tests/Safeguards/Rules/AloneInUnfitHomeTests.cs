using WholePicture.Casework.History;
using WholePicture.Casework.Housing;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class AloneInUnfitHomeTests
{
    private static readonly Stories<AloneInUnfitHome> stories = new()
    {
        { "exploited, in a hotel room", Says.Now, Midwives.Delivered(-40), History(PastTopic.Exploited), Lives(new(HomeType.HotelRoom)) },
        { "corrected away", Says.Nothing, Midwives.Delivered(-40), History(PastTopic.Exploited), Lives(new(HomeType.HotelRoom)).TakenBack() },
        { "exploited, in a home unfit for a baby", Says.Now, Midwives.Delivered(-40), History(PastTopic.Exploited), Lives(new(HomeType.SharedHouse, false)) },
        { "in a hotel room, nothing else", Says.Nothing, Midwives.Delivered(-40), Lives(new(HomeType.HotelRoom)) },
        { "exploited, in a home of her own", Says.Nothing, Midwives.Delivered(-40), History(PastTopic.Exploited), Lives(new(HomeType.OwnHome)) },
        { "another history", Says.Nothing, Midwives.Delivered(-40), History(PastTopic.KnownForCrime), Lives(new(HomeType.HotelRoom)) },
        { "moved", Says.Nothing, Midwives.Delivered(-40), History(PastTopic.Exploited), Lives(new(HomeType.HotelRoom)), Lives(new(HomeType.OwnHome), -1) },
        { "the father has a home since", Says.Now, Midwives.Delivered(-40, Daniel.As(PersonRole.Father)), History(PastTopic.Exploited), Lives(new(HomeType.HotelRoom)), Lives(new(HomeType.OwnHome), -1).About(Daniel.As(PersonRole.Subject)) },
        { "the father lodges in a hotel", Says.Nothing, Midwives.Delivered(-40, Daniel.As(PersonRole.Father)), History(PastTopic.Exploited), Lives(new(HomeType.OwnHome)), Lives(new(HomeType.HotelRoom), -1).About(Daniel.As(PersonRole.Subject)) },
        { "a child of two", Says.Nothing, Midwives.Delivered(-800), History(PastTopic.Exploited), Lives(new(HomeType.HotelRoom)) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_housing_too()
    {
        var (history, home) = (History(PastTopic.Exploited), Lives(new(HomeType.HotelRoom)));

        Concern<AloneInUnfitHome>(Midwives.Delivered(-40), history, home).RestsOn(history, home).IsFor(Role.FrontDoor, Role.HousingOfficer, Role.HealthVisitor);
    }

    private static Piece History(PastTopic topic) => Police.Records(new PastHarm(topic), -90, Ife.As(PersonRole.Subject));

    private static Piece Lives(Accommodation home, int day = -20) => Housing.Records(home, day);
}
