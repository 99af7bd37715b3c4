using WholePicture.Casework.Health;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class RemovedFromGpListTests
{
    private static readonly Stories<RemovedFromGpList> stories = new()
    {
        { "removed", Says.Now, Listed(false) },
        { "corrected away", Says.Nothing, Listed(false).TakenBack() },
        { "on the list", Says.Nothing, Listed(true) },
        { "taken on elsewhere since", Says.Nothing, Listed(false), FarSurgery.Records(new GpRegistration(true), -1) },
        { "the mother", Says.Now, HealthVisitors.Visited(-60), Surgery.Records(new GpRegistration(false), -3, Ife.As(PersonRole.Subject)) },
        { "another adult", Says.Nothing, Police.CalledOut(-60), Surgery.Records(new GpRegistration(false), -3, Daniel.As(PersonRole.Subject)) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_the_social_worker_and_the_surgery()
    {
        var removed = Surgery.Records(new GpRegistration(false), -3, Amara.As(PersonRole.Child));

        Concern<RemovedFromGpList>(removed).RestsOn(removed).IsFor(Role.FrontDoor, Role.HealthVisitor, Role.GpSafeguarding);
    }

    private static Piece Listed(bool on) => Surgery.Records(new GpRegistration(on), -3, Amara.As(PersonRole.Child));
}
