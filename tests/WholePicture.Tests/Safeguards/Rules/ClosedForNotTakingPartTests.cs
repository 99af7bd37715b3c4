using WholePicture.Casework.Plans;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class ClosedForNotTakingPartTests
{
    private static readonly Stories<ClosedForNotTakingPart> stories = new()
    {
        { "they did not take part", Says.Now, Ended(new(EndedBecause.FamilyDidNotTakePart)) },
        { "corrected away", Says.Nothing, Ended(new(EndedBecause.FamilyDidNotTakePart)).TakenBack() },
        { "they did not agree", Says.Now, Ended(new(EndedBecause.NoConsent)) },
        { "needs met", Says.Nothing, Ended(new(EndedBecause.NeedsMet)) },
        { "a reason, and others asked", Says.Nothing, SocialCare.Asks(-9, School), Ended(new(EndedBecause.NoConsent, ManagersReason: "Others see the children daily")) },
        { "a reason, nobody asked", Says.Now, Ended(new(EndedBecause.NoConsent, ManagersReason: "Others see the children daily")) },
        { "asked long ago", Says.Now, SocialCare.Asks(-60, School), Ended(new(EndedBecause.NoConsent, ManagersReason: "Others see the children daily")) },
        { "work began again", Says.Nothing, Ended(new(EndedBecause.NoConsent)), SocialCare.Assesses(-1) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_a_manager()
    {
        var ended = Ended(new(EndedBecause.FamilyDidNotTakePart));

        Concern<ClosedForNotTakingPart>(ended).RestsOn(ended).IsFor(Role.FrontDoor, Role.TeamManager, Role.HealthVisitor);
    }

    private static Piece Ended(WorkEnded closed) => SocialCare.Records(closed, -3);
}
