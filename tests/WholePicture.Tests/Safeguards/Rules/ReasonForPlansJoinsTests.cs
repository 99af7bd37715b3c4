using WholePicture.Casework.History;
using WholePicture.Casework.Meetings;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class ReasonForPlansJoinsTests
{
    private static readonly Stories<ReasonForPlansJoins> stories = new()
    {
        { "seen in the home", Says.Now, History(PastTopic.ReasonForPlansElsewhere), HealthVisitors.Visited(-3, Kofi.As(PersonRole.Partner)) },
        { "corrected away", Says.Nothing, History(PastTopic.ReasonForPlansElsewhere), HealthVisitors.Visited(-3, Kofi.As(PersonRole.Partner)).TakenBack() },
        { "kept from his own children", Says.Now, History(PastTopic.KeptFromOwnChildren), HealthVisitors.Visited(-3, Kofi.As(PersonRole.Partner)) },
        { "only said to be her partner", Says.Now, History(PastTopic.ReasonForPlansElsewhere), SocialCare.HeardSaid(-3).And(Kofi.As(PersonRole.Other)).Stating(Ife, Question.CoupleWith, "together", Kofi) },
        { "known to agencies, not part of this family", Says.Nothing, History(PastTopic.ReasonForPlansElsewhere), HealthVisitors.Visited(-3) },
        { "another history", Says.Nothing, History(PastTopic.KnownForCrime), HealthVisitors.Visited(-3, Kofi.As(PersonRole.Partner)) },
        { "no history", Says.Nothing, HealthVisitors.Visited(-3, Kofi.As(PersonRole.Partner)) },
        { "the mother, whose first child lives elsewhere", Says.Nothing, Police.Records(new PastHarm(PastTopic.KeptFromOwnChildren), -50, Ife.As(PersonRole.Subject)), HealthVisitors.Visited(-3) },
        { "a conference since", Says.Nothing, History(PastTopic.ReasonForPlansElsewhere), HealthVisitors.Visited(-3, Kofi.As(PersonRole.Partner)), SocialCare.Meets(MeetingType.InitialConference, -1) },
        { "a conference before he came", Says.Now, History(PastTopic.ReasonForPlansElsewhere), SocialCare.Meets(MeetingType.InitialConference, -10), HealthVisitors.Visited(-3, Kofi.As(PersonRole.Partner)) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Tells_both_households()
    {
        var (history, visit) = (History(PastTopic.ReasonForPlansElsewhere), HealthVisitors.Visited(-3, Kofi.As(PersonRole.Partner)));

        Concern<ReasonForPlansJoins>(history, visit).RestsOn(history, visit)
            .IsFor(Role.FrontDoor, Role.Midwife, Role.HealthVisitor, Role.Gp, Role.EarlyHelpWorker, Role.ConferenceChair, Role.OutOfHours, Role.PoliceSupervisor);
    }

    private static Piece History(PastTopic topic) => Police.Records(new PastHarm(topic), -50, Kofi.As(PersonRole.Subject));
}
