using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class ContactStoppedWithoutGroundTests
{
    private static readonly Stories<ContactStoppedWithoutGround> stories = new()
    {
        { "stopped, no ground, not told", Says.Now, Decided(new(ContactKind.Stopped)) },
        { "corrected away", Says.Nothing, Decided(new(ContactKind.Stopped)).TakenBack() },
        { "stopped with a ground, not told", Says.Now, Decided(new(ContactKind.Stopped, Basis: ContactBasis.CourtOrder)) },
        { "told, no ground", Says.Now, Decided(new(ContactKind.Stopped, ParentTold: true)) },
        { "told, with a ground", Says.Nothing, Decided(new(ContactKind.Stopped, null, ContactBasis.Agreed, true)) },
        { "supervised", Says.Nothing, Decided(new(ContactKind.Supervised)) },
        { "put right since", Says.Nothing, Decided(new(ContactKind.Stopped)), Decided(new(ContactKind.Stopped, null, ContactBasis.CourtOrder, true), -1) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_the_worker_and_the_manager()
    {
        var stopped = Decided(new(ContactKind.Stopped));

        Concern<ContactStoppedWithoutGround>(stopped).RestsOn(stopped).IsFor(Role.FrontDoor, Role.TeamManager);
    }

    private static Piece Decided(ContactArranged contact, int day = -3) => SocialCare.Records(contact, day, Amara.As(PersonRole.Child), Daniel.As(PersonRole.Subject));
}
