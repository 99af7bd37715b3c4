using WholePicture.Casework.Housing;
using WholePicture.Casework.Meetings;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class TransferConferenceDueTests
{
    private static readonly Piece wrong = Moves(-30);

    private static readonly Stories<TransferConferenceDue> stories = new()
    {
        { "fifteen working days gone", Says.Now, Plan(-60), Moves(-30) },
        { "not yet", Says.Later, Plan(-60), Moves(-9) },
        { "within the area", Says.Nothing, Plan(-60), Moves(-30, "Eastmere") },
        { "no plan", Says.Nothing, Moves(-30) },
        { "before the plan", Says.Nothing, Moves(-60), Plan(-30) },
        { "a conference since", Says.Nothing, Plan(-60), Moves(-30), Plan(-9) },
        { "the plan ended", Says.Nothing, Plan(-60), Moves(-30), SocialCare.Meets(MeetingType.ReviewConference, -1).Deciding(MeetingDecision.ProtectionPlanEnded) },
        { "corrected away", Says.Nothing, Plan(-60), wrong, Housing.HeardSaid(-1).Withdrawing(wrong) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_the_chair()
    {
        var (plan, moves) = (Plan(-60), Moves(-30));

        Concern<TransferConferenceDue>(plan, moves).RestsOn(moves).IsFor(Role.FrontDoor, Role.TeamManager, Role.ConferenceChair, Role.HealthVisitor);
    }

    private static Piece Moves(int day, string to = "Westford") => Housing.Records(new Moved("Eastmere", to), day);

    private static Piece Plan(int day) => SocialCare.Meets(MeetingType.InitialConference, day, SocialCare, Police, Midwives).Deciding(MeetingDecision.ProtectionPlanMade);
}
