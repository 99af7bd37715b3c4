using WholePicture.Casework.AwayFromHome;
using WholePicture.Casework.Health;
using WholePicture.Casework.Reviews;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class IncidentStepDueTests
{
    private static readonly Stories<IncidentStepDue> stories = new()
    {
        { "five working days gone", Says.Now, Step(IncidentStage.Known, -9) },
        { "corrected away", Says.Nothing, Step(IncidentStage.Known, -9).TakenBack() },
        { "not yet", Says.Later, Step(IncidentStage.Known, -2) },
        { "notified, the rapid review to come", Says.Later, Step(IncidentStage.Known, -9), Step(IncidentStage.Notified, -8) },
        { "the rapid review late", Says.Now, Step(IncidentStage.Known, -30), Step(IncidentStage.Notified, -28) },
        { "all sent, the reply to come", Says.Later, Step(IncidentStage.Known, -9), Step(IncidentStage.Notified, -8), Step(IncidentStage.RapidReviewSent, -3) },
        { "the reply late", Says.Now, Step(IncidentStage.Known, -40), Step(IncidentStage.Notified, -38), Step(IncidentStage.RapidReviewSent, -20) },
        { "replied, nothing more", Says.Nothing, Step(IncidentStage.Known, -40), Step(IncidentStage.Notified, -38), Step(IncidentStage.RapidReviewSent, -20), Step(IncidentStage.PanelReplied, -9) },
        { "a second incident, after all steps of the first", Says.Now, Step(IncidentStage.Known, -100), Step(IncidentStage.Notified, -98), Step(IncidentStage.RapidReviewSent, -85), Step(IncidentStage.PanelReplied, -80), Step(IncidentStage.Known, -9) },
        { "a second record of one incident, not yet notified", Says.Now, Step(IncidentStage.Known, -9), Step(IncidentStage.Known, -1) },
        { "a sister’s incident notified", Says.Now, Step(IncidentStage.Known, -9), Step(IncidentStage.Notified, -8).About(Zola.As(PersonRole.Child), Ife.As(PersonRole.Mother)) },
        { "died while looked after", Says.Now, Lives(-90), Dies(-9) },
        { "died while looked after, this week", Says.Later, Lives(-90), Dies(-2) },
        { "died while looked after, and the placement was ended", Says.Now, Lives(-90), Dies(-9), SocialCare.Records(new Placement(PlacementType.FosterCare, Ended: true), -8) },
        { "died while looked after, and it is a serious incident", Says.Later, Lives(-90), Dies(-9), Step(IncidentStage.Known, -8), Step(IncidentStage.Notified, -7) },
        { "died at home", Says.Nothing, Lives(-90), SocialCare.Records(new Placement(PlacementType.FosterCare, Ended: true), -30), Dies(-9) },
        { "died while privately fostered", Says.Nothing, SocialCare.Records(new Placement(PlacementType.PrivatelyFostered), -90), Dies(-9) },
        { "a sister died", Says.Nothing, Lives(-90), Dies(-9).About(Zola.As(PersonRole.Deceased), Ife.As(PersonRole.Mother)) },
        { "a review of seven months", Says.Now, Step(IncidentStage.ReviewBegun, -215) },
        { "published", Says.Nothing, Step(IncidentStage.ReviewBegun, -215), Step(IncidentStage.ReviewPublished, -3) },
        { "published in four days and no copy sent", Says.Now, Step(IncidentStage.ReviewBegun, -90, publication: 4) },
        { "published in four days, a copy sent", Says.Later, Step(IncidentStage.ReviewBegun, -90, publication: 4), Step(IncidentStage.CopySent, -2) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_those_who_review()
    {
        var known = Step(IncidentStage.Known, -9);

        Concern<IncidentStepDue>(known).RestsOn(known).IsFor(Role.LearningLead, Role.ServiceManager);
    }

    [Fact]
    public void The_clock_of_a_second_incident_runs_from_the_second()
    {
        var second = Step(IncidentStage.Known, -9);

        Concern<IncidentStepDue>(Step(IncidentStage.Known, -100), Step(IncidentStage.Notified, -98), Step(IncidentStage.RapidReviewSent, -85), Step(IncidentStage.PanelReplied, -80), second).RestsOn(second);
    }

    private static Piece Lives(int day) => SocialCare.Records(new Placement(PlacementType.FosterCare), day);

    private static Piece Dies(int day) => HealthVisitors.Records(new Death(), day, Amara.As(PersonRole.Deceased), Ife.As(PersonRole.Mother));

    private static Piece Step(IncidentStage stage, int day, int? publication = null) => SocialCare.Records(new SeriousIncident(stage, PublicationOn: publication is { } on ? Today.Day(on) : null), day);
}
