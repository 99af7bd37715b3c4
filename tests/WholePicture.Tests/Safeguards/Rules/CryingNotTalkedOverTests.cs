using WholePicture.Casework.Contacts;
using WholePicture.Casework.Health;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class CryingNotTalkedOverTests
{
    private static readonly Stories<CryingNotTalkedOver> stories = new()
    {
        { "two services on one day", Says.Now, Midwives.Delivered(-42), Calls(Surgery, -1), Calls(HealthVisitors, -1) },
        { "corrected away", Says.Nothing, Midwives.Delivered(-42), Calls(Surgery, -1), Calls(HealthVisitors, -1).TakenBack() },
        { "the next day", Says.Now, Midwives.Delivered(-42), Calls(Surgery, -2), Calls(HealthVisitors, -1) },
        { "two days later", Says.Nothing, Midwives.Delivered(-42), Calls(Surgery, -3), Calls(HealthVisitors, -1) },
        { "one service", Says.Nothing, Midwives.Delivered(-42), Calls(Surgery, -1), Calls(Surgery, -1) },
        { "talked over by one of them", Says.Nothing, Midwives.Delivered(-42), Calls(Surgery, -1), Calls(HealthVisitors, -1, CareTopic.Crying) },
        { "talked over since", Says.Nothing, Midwives.Delivered(-42), Calls(Surgery, -2), Calls(HealthVisitors, -2), HealthVisitors.Records(new Visit(VisitPlace.Home, ChildSeen.Seen, TalkedOver: [CareTopic.Crying]), -1) },
        { "over one year old", Says.Nothing, Midwives.Delivered(-400), Calls(Surgery, -1), Calls(HealthVisitors, -1) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_the_familys_own_health_visitor()
    {
        var (one, other) = (Calls(Surgery, -1), Calls(HealthVisitors, -1).At(11));

        Concern<CryingNotTalkedOver>(Midwives.Delivered(-42), one, other).RestsOn(one, other).IsFor(Role.HealthVisitor);
    }

    private static Piece Calls(Teller who, int day, params CareTopic[] over) => who.Records(new Visit(VisitPlace.Telephone, TalkedOver: over, CalledAbout: [Symptom.Crying]), day);
}
