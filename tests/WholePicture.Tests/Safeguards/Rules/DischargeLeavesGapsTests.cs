using WholePicture.Casework.Contacts;
using WholePicture.Casework.Health;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class DischargeLeavesGapsTests
{
    private static readonly Stories<DischargeLeavesGaps> stories = new()
    {
        { "social care at work, nobody told", Says.Now, Midwives.Delivered(-9), SocialCare.Assesses(-5), Home(new([])) },
        { "corrected away", Says.Nothing, Midwives.Delivered(-9), SocialCare.Assesses(-5), Home(new([])).TakenBack() },
        { "to leave in days", Says.Now, Midwives.Delivered(-9), SocialCare.Assesses(-5), Home(new([], Planned: Today.Day(3))) },
        { "nobody at work, nobody worried", Says.Nothing, Midwives.Delivered(-9), Home(new([])) },
        { "a doubt on record", Says.Now, Midwives.Delivered(-9), Midwives.Records(new Visit(VisitPlace.Home, ChildSeen.Seen, Doubts: "Nothing ready"), -20), Home(new([])) },
        { "all told, with a plan", Says.Nothing, Midwives.Delivered(-9), SocialCare.Assesses(-5), Home(new([Surgery.Id, HealthVisitors.Id, SocialCare.Id], true)) },
        { "all told, no plan", Says.Now, Midwives.Delivered(-9), SocialCare.Assesses(-5), Home(new([Surgery.Id, HealthVisitors.Id, SocialCare.Id])) },
        { "says that there is no concern", Says.Now, Midwives.Delivered(-9), SocialCare.Assesses(-5), Home(new([Surgery.Id, HealthVisitors.Id, SocialCare.Id], true, ConcernOnDischarge.None)) },
        { "put right since", Says.Nothing, Midwives.Delivered(-9), SocialCare.Assesses(-5), Home(new([])), Home(new([Surgery.Id, HealthVisitors.Id, SocialCare.Id], true), -1) },
        { "over one year old", Says.Nothing, Midwives.Delivered(-400), SocialCare.Assesses(-5), Home(new([])) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Rests_on_the_discharge_and_on_what_worries()
    {
        var (worry, home) = (Midwives.Records(new WardObservation(CareTopic.Visiting, true), -4), Home(new([])));

        Concern<DischargeLeavesGaps>(Midwives.Delivered(-9), worry, home).RestsOn(worry, home).IsFor(Role.FrontDoor, Role.HospitalClinician, Role.HealthVisitor);
    }

    private static Piece Home(Discharge discharge, int day = -2) => Midwives.Records(discharge, day);
}
