using WholePicture.Casework.Contacts;
using WholePicture.Casework.Health;
using WholePicture.Casework.History;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class VisitorNobodyKnowsTests
{
    private static readonly Stories<VisitorNobodyKnows> stories = new()
    {
        { "the child is injured", Says.Now, HealthVisitors.Records(new Injury(InjuryView.Unclear), -3), Came(false) },
        { "corrected away", Says.Nothing, HealthVisitors.Records(new Injury(InjuryView.Unclear), -3), Came(false).TakenBack() },
        { "the mother may be exploited", Says.Now, HealthVisitors.Visited(-9), Police.Records(new PastHarm(PastTopic.Exploited), -9, Ife.As(PersonRole.Subject)), Came(false) },
        { "abuse on record", Says.Now, Police.CalledOut(-9), Came(false) },
        { "nothing else", Says.Nothing, Came(false) },
        { "identified", Says.Nothing, Police.CalledOut(-9), Came(true) },
        { "identified since", Says.Nothing, Police.CalledOut(-9), Came(false), Came(true, -1) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_the_ward_and_police()
    {
        var (call, came) = (Police.CalledOut(-9), Came(false));

        Concern<VisitorNobodyKnows>(call, came).RestsOn(call, came).IsFor(Role.FrontDoor, Role.NamedNurse, Role.HospitalClinician, Role.PoliceSupervisor);
    }

    private static Piece Came(bool identified, int day = -2) => Midwives.Records(new VisitorSeen(identified), day, [.. AtHome, AMan.As(PersonRole.Other)]);
}
