using WholePicture.Casework.Contacts;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class NeverSeenInPersonTests
{
    private static readonly Stories<NeverSeenInPerson> stories = new()
    {
        { "two contacts by video", Says.Now, Midwives.Delivered(-60), Video(-50), Video(-30) },
        { "corrected away", Says.Nothing, Midwives.Delivered(-60), Video(-50), Video(-30).TakenBack() },
        { "one", Says.Nothing, Midwives.Delivered(-60), Video(-50) },
        { "set to three", Says.Nothing, ("contacts", 3), Midwives.Delivered(-60), Video(-50), Video(-30) },
        { "seen since", Says.Nothing, Midwives.Delivered(-60), Video(-50), Video(-30), HealthVisitors.Visited(-3) },
        { "seen first", Says.Nothing, Midwives.Delivered(-60), HealthVisitors.Visited(-55), Video(-50), Video(-30) },
        { "visited, and not seen", Says.Now, Midwives.Delivered(-60), Video(-50), Video(-30), HealthVisitors.Records(new Visit(VisitPlace.Home, ChildSeen.NotSeen), -3) },
        { "seen by a midwife", Says.Now, Midwives.Delivered(-60), Midwives.Visited(-55), Video(-50), Video(-30) },
        { "before the birth", Says.Nothing, Midwives.Expects(20), Video(-50), Video(-30) },
        { "over one year old", Says.Nothing, Midwives.Delivered(-420), Video(-50), Video(-30) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_the_service_and_social_care()
    {
        var (one, two) = (Video(-50), Video(-30));

        Concern<NeverSeenInPerson>(Midwives.Delivered(-60), one, two).RestsOn(one, two).IsFor(Role.HealthVisitor, Role.HealthVisitingSafeguarding, Role.NamedNurse, Role.FrontDoor);
    }

    private static Piece Video(int day) => HealthVisitors.Records(new Visit(VisitPlace.Video, ChildSeen.OnScreenOnly), day);
}
