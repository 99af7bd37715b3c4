using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class VictimSupervisesTests
{
    private static readonly Stories<VictimSupervises> stories = new()
    {
        { "the person hurt supervises", Says.Now, Police.CalledOut(-60), Arranged(Ife) },
        { "corrected away", Says.Nothing, Police.CalledOut(-60), Arranged(Ife).TakenBack() },
        { "the grandmother supervises", Says.Nothing, Police.CalledOut(-60), Arranged(Joy) },
        { "no abuse on record", Says.Nothing, Arranged(Ife) },
        { "arranged again with another", Says.Nothing, Police.CalledOut(-60), Arranged(Ife), Arranged(Joy, -1) },
        { "with nobody there", Says.Nothing, Police.CalledOut(-60), SocialCare.Records(new ContactArranged(ContactKind.Unsupervised), -3, Amara.As(PersonRole.Child), Daniel.As(PersonRole.Subject)) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Rests_on_what_she_suffered()
    {
        var (call, arranged) = (Police.CalledOut(-60), Arranged(Ife));

        Concern<VictimSupervises>(call, arranged).RestsOn(call, arranged).IsFor(Role.FrontDoor, Role.TeamManager);
    }

    private static Piece Arranged(Someone by, int day = -3) => SocialCare.Records(new ContactArranged(ContactKind.Supervised, by.Ref), day, Amara.As(PersonRole.Child), Daniel.As(PersonRole.Subject), by.As(PersonRole.Other));
}
