using WholePicture.Casework.Court;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class CourtDateDueTests
{
    private static readonly Stories<CourtDateDue> stories = new()
    {
        { "twenty-six weeks gone", Says.Now, Court(CourtStage.ProceedingsIssued, -190) },
        { "corrected away", Says.Nothing, Court(CourtStage.ProceedingsIssued, -190).TakenBack() },
        { "not yet", Says.Later, Court(CourtStage.ProceedingsIssued, -90) },
        { "proceedings about a sister", Says.Nothing, Court(CourtStage.ProceedingsIssued, -190).About(Zola.As(PersonRole.Child), Ife.As(PersonRole.Mother)) },
        { "a final order about a sister", Says.Now, Court(CourtStage.ProceedingsIssued, -190), Court(CourtStage.FinalOrderMade, -3).About(Zola.As(PersonRole.Child), Ife.As(PersonRole.Mother)) },
        { "a final order", Says.Nothing, Court(CourtStage.ProceedingsIssued, -190), Court(CourtStage.FinalOrderMade, -3) },
        { "the day the court named", Says.Now, Court(CourtStage.WelfareReportDirected, -20, due: -1) },
        { "a day to come", Says.Later, Court(CourtStage.WelfareReportDirected, -200, due: 5) },
        { "no day named, twelve weeks", Says.Now, Court(CourtStage.WelfareReportDirected, -90) },
        { "filed", Says.Nothing, Court(CourtStage.WelfareReportDirected, -90), Court(CourtStage.WelfareReportFiled, -3) },
        { "seventeen working days", Says.Now, Court(CourtStage.SafeguardingLetterAsked, -30) },
        { "sixteen", Says.Later, Court(CourtStage.SafeguardingLetterAsked, -20) },
        { "the letter is filed", Says.Nothing, Court(CourtStage.SafeguardingLetterAsked, -30), Court(CourtStage.SafeguardingLetterFiled, -3) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_social_care()
    {
        var court = Court(CourtStage.ProceedingsIssued, -190);

        Concern<CourtDateDue>(court).RestsOn(court).IsFor(Role.FrontDoor, Role.TeamManager);
    }

    private static Piece Court(CourtStage stage, int day, int? due = null) => SocialCare.Records(new CourtStep(stage, due is { } on ? Today.Day(on) : null), day);
}
