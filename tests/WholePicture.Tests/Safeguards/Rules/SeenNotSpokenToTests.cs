using WholePicture.Casework.Contacts;
using WholePicture.Casework.Enquiries;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class SeenNotSpokenToTests
{
    private static readonly Stories<SeenNotSpokenTo> stories = new()
    {
        { "not spoken to", Says.Now, Four(), Saw(new(VisitPlace.Home, ChildSeen.Seen, SpokenTo: false)) },
        { "corrected away", Says.Nothing, Four(), Saw(new(VisitPlace.Home, ChildSeen.Seen, SpokenTo: false)).TakenBack() },
        { "at the door", Says.Now, Four(), Saw(new(VisitPlace.Doorstep, ChildSeen.Seen)) },
        { "spoken to", Says.Nothing, Four(), Saw(new(VisitPlace.Home, ChildSeen.Seen, SpokenTo: true)) },
        { "not recorded whether", Says.Nothing, Four(), Saw(new(VisitPlace.Home, ChildSeen.Seen)) },
        { "spoken to since", Says.Nothing, Four(), Saw(new(VisitPlace.Doorstep, ChildSeen.Seen)), Saw(new(VisitPlace.Home, ChildSeen.Seen, SpokenTo: true), -1) },
        { "spoken to before", Says.Now, Four(), Saw(new(VisitPlace.Home, ChildSeen.Seen, SpokenTo: true), -9), Saw(new(VisitPlace.Doorstep, ChildSeen.Seen)) },
        { "officers went no further than the door", Says.Now, Four(), Police.Records(new SafetyReport("n1", true, false, false), -2) },
        { "a baby", Says.Nothing, Midwives.Delivered(-80), Saw(new(VisitPlace.Home, ChildSeen.Seen, SpokenTo: false)) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_the_worker_and_the_manager()
    {
        var saw = Saw(new(VisitPlace.Doorstep, ChildSeen.Seen));

        Concern<SeenNotSpokenTo>(Four(), saw).RestsOn(saw).IsFor(Role.FrontDoor, Role.TeamManager);
    }

    private static Piece Four() => School.HeardSaid(-100).About(Amara.Born(-1500).As(PersonRole.Child), Ife.As(PersonRole.Mother));

    private static Piece Saw(Visit visit, int day = -3) => SocialCare.Records(visit, day);
}
