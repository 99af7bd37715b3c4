using WholePicture.Casework.Assessments;
using WholePicture.Casework.Contacts;
using WholePicture.Casework.Housing;
using WholePicture.Casework.Meetings;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class ChangedSincePlanTests
{
    private static readonly Stories<ChangedSincePlan> stories = new()
    {
        { "they parted", Says.Now, Plan(), Said(-9, "over") },
        { "corrected away", Says.Nothing, Plan(), Said(-9, "over").TakenBack() },
        { "they came together", Says.Now, Plan(), Said(-9, "together") },
        { "the family moved", Says.Now, Plan(), Housing.Records(new Moved("Eastmere", "Eastmere"), -9) },
        { "before the plan", Says.Nothing, Said(-60, "over"), Plan() },
        { "no plan", Says.Nothing, SocialCare.Assesses(-40), Said(-9, "over") },
        { "a meeting since", Says.Nothing, Plan(), Said(-9, "over"), SocialCare.Meets(MeetingType.ChildInNeed, -3) },
        { "another meeting since", Says.Now, Plan(), Said(-9, "over"), SocialCare.Meets(MeetingType.Discharge, -3) },
        { "said never to have been a couple", Says.Nothing, Plan(), Said(-9, "not-together") },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_those_who_keep_the_plan()
    {
        var said = Said(-9, "over");

        Concern<ChangedSincePlan>(Plan(), said).RestsOn(said).IsFor(Role.FrontDoor, Role.TeamManager, Role.HealthVisitor);
    }

    private static Piece Plan() => SocialCare.EndsAssessment(-40, AssessmentOutcome.ChildInNeed);

    private static Piece Said(int day, string couple) => HealthVisitors.HeardSaid(day).And(Daniel.As(PersonRole.Father)).Stating(Ife, Question.CoupleWith, couple, Daniel);
}
