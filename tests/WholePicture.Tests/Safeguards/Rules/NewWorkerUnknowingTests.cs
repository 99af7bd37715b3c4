using WholePicture.Casework.Involvement;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class NewWorkerUnknowingTests
{
    private static readonly Stories<NewWorkerUnknowing> stories = new()
    {
        { "a new worker, abuse on record", Says.Now, SocialCare.Joins(-60, Nia), Police.CalledOut(-40), SocialCare.Joins(-3, Role.SocialWorker, "sam") },
        { "corrected away", Says.Nothing, SocialCare.Joins(-60, Nia), Police.CalledOut(-40), SocialCare.Joins(-3, Role.SocialWorker, "sam").TakenBack() },
        { "the first worker", Says.Nothing, Police.CalledOut(-40), SocialCare.Joins(-3, Nia) },
        { "the same worker again", Says.Nothing, SocialCare.Joins(-60, Nia), Police.CalledOut(-40), SocialCare.Joins(-3, Nia) },
        { "no abuse on record", Says.Nothing, SocialCare.Joins(-60, Nia), SocialCare.Joins(-3, Role.SocialWorker, "sam") },
        { "a handover that names it, accepted", Says.Nothing, SocialCare.Joins(-60, Nia), Police.CalledOut(-40), SocialCare.Joins(-3, Role.SocialWorker, "sam"), Hands(true) },
        { "not accepted", Says.Now, SocialCare.Joins(-60, Nia), Police.CalledOut(-40), SocialCare.Joins(-3, Role.SocialWorker, "sam"), Hands(false) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_the_worker_and_the_manager()
    {
        var (call, joins) = (Police.CalledOut(-40), SocialCare.Joins(-3, Role.SocialWorker, "sam"));

        Concern<NewWorkerUnknowing>(SocialCare.Joins(-60, Nia), call, joins).RestsOn(call, joins).IsFor(Role.SocialWorker, Role.TeamManager);
    }

    private static Piece Hands(bool accepted) => SocialCare.Records(new Handover(Role.SocialWorker, [HandoverPart.DomesticAbuse], accepted), -2);
}
