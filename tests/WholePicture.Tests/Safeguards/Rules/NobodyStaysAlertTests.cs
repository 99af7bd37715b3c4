using WholePicture.Casework.Plans;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class NobodyStaysAlertTests
{
    private static readonly Stories<NobodyStaysAlert> stories = new()
    {
        { "declined, nobody named", Says.Now, Ended(EarlyHelpOffer.Declined) },
        { "corrected away", Says.Nothing, Ended(EarlyHelpOffer.Declined).TakenBack() },
        { "not offered", Says.Now, Ended(EarlyHelpOffer.NotOffered) },
        { "accepted", Says.Nothing, Ended(EarlyHelpOffer.Accepted) },
        { "not recorded", Says.Nothing, Ended(EarlyHelpOffer.NotRecorded) },
        { "declined, and the school stays alert", Says.Nothing, Ended(EarlyHelpOffer.Declined, "The school, for absence") },
        { "work began again", Says.Nothing, Ended(EarlyHelpOffer.Declined), SocialCare.Assesses(-1) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_a_manager_and_the_health_visitor()
    {
        var ended = Ended(EarlyHelpOffer.Declined);

        Concern<NobodyStaysAlert>(ended).RestsOn(ended).IsFor(Role.FrontDoor, Role.TeamManager, Role.HealthVisitor);
    }

    private static Piece Ended(EarlyHelpOffer help, string? watchedBy = null) => SocialCare.Records(new WorkEnded(EndedBecause.NeedsMet, EarlyHelp: help, WatchedBy: watchedBy), -3);
}
