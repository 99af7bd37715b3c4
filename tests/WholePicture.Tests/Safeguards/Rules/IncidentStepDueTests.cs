using WholePicture.Casework.Reviews;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
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

    private static Piece Step(IncidentStage stage, int day, int? publication = null) => SocialCare.Records(new SeriousIncident(stage, PublicationOn: publication is { } on ? Today.Day(on) : null), day);
}
