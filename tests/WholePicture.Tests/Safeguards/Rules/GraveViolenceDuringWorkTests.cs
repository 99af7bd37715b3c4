using WholePicture.Casework.Assessments;
using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.Meetings;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class GraveViolenceDuringWorkTests
{
    private static readonly Stories<GraveViolenceDuringWork> stories = new()
    {
        { "threats to kill", Says.Now, SocialCare.Assesses(-30), Police.CalledOut(-1, Behaviour.ThreatsToKill) },
        { "corrected away", Says.Nothing, SocialCare.Assesses(-30), Police.CalledOut(-1, Behaviour.ThreatsToKill).TakenBack() },
        { "strangulation", Says.Now, SocialCare.Assesses(-30), Police.CalledOut(-1, Behaviour.Strangulation) },
        { "stalking", Says.Now, SocialCare.Assesses(-30), Police.CalledOut(-1, Behaviour.Stalking) },
        { "sexual violence", Says.Now, SocialCare.Assesses(-30), Police.CalledOut(-1, Behaviour.Sexual) },
        { "broken conditions", Says.Now, SocialCare.Assesses(-30), Police.CalledOut(-1, Behaviour.BrokeConditions) },
        { "a threat to take the child", Says.Now, SocialCare.Assesses(-30), Police.CalledOut(-1, Behaviour.ThreatToTakeChild) },
        { "one grave thing among others", Says.Now, SocialCare.Assesses(-30), Police.CalledOut(-1, Behaviour.Verbal, Behaviour.Stalking) },
        { "nothing grave", Says.Nothing, SocialCare.Assesses(-30), Police.CalledOut(-1, Behaviour.Physical, Behaviour.Verbal, Behaviour.Control, Behaviour.Damage, Behaviour.WouldNotLeave, Behaviour.DroveImpaired) },
        { "no work is open", Says.Nothing, Grave(-1) },
        { "work begins after it", Says.Nothing, Grave(-2), SocialCare.Assesses(-1) },
        { "the assessment had ended", Says.Nothing, SocialCare.Assesses(-30), SocialCare.EndsAssessment(-2), Grave(-1) },
        { "a plan is open", Says.Now, SocialCare.EndsAssessment(-30, AssessmentOutcome.ChildInNeed), Grave(-1) },
        { "an enquiry is open", Says.Now, SocialCare.Enquires(-30, Police), Grave(-1) },
        { "only a strategy meeting after it", Says.Now, SocialCare.Assesses(-30), Grave(-2), Full(-1) },
        { "only a MARAC referral after it", Says.Now, SocialCare.Assesses(-30), Grave(-2), Police.RefersToMarac(-1) },
        { "both after it", Says.Nothing, SocialCare.Assesses(-30), Grave(-2), Full(-1), Police.RefersToMarac(-1) },
        { "both before the last", Says.Now, SocialCare.Assesses(-30), Grave(-9), Full(-8), Police.RefersToMarac(-8), Grave(-1) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Theory]
    [InlineData(false, false, "No strategy meeting and no MARAC referral is recorded since.")]
    [InlineData(true, false, "No MARAC referral is recorded since.")]
    [InlineData(false, true, "No strategy meeting is recorded since.")]
    public void Says_what_is_missing(bool met, bool referred, string missing)
    {
        Piece[] done = [.. met ? [Full(-1)] : Array.Empty<Piece>(), .. referred ? [Police.RefersToMarac(-1)] : Array.Empty<Piece>()];

        Assert.EndsWith(missing, Concern<GraveViolenceDuringWork>([SocialCare.Assesses(-30), Grave(-2), .. done]).Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Grows_with_each_incident_and_interrupts()
    {
        var (first, second) = (Grave(-9), Grave(-1));
        var concern = Concern<GraveViolenceDuringWork>(SocialCare.Assesses(-30), SocialCare.Joins(-30, Nia), first, second);

        concern.RestsOn(first, second).IsFor(Role.SocialWorker, Role.TeamManager, Role.HealthVisitor, Role.DomesticAbuseWorker, Role.MentalHealthWorker, Role.Gp);
        Assert.True(new GraveViolenceDuringWork().Card.Within.Interrupts);
    }

    private static Piece Grave(int day) => Police.CalledOut(day, Behaviour.ThreatsToKill);

    private static Piece Full(int day) => SocialCare.Meets(MeetingType.Strategy, day, SocialCare, Police, Midwives);
}
