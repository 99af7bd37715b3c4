using WholePicture.Casework.Court;
using WholePicture.Casework.Plans;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class PreProceedingsLongTests
{
    private static readonly Stories<PreProceedingsLong> stories = new()
    {
        { "sixteen weeks to the minute", Says.Now, Stage(PreProceedingsStage.LetterSent, -112).At(16, 5) },
        { "a minute less", Says.Later, Stage(PreProceedingsStage.LetterSent, -112).At(16, 6) },
        { "corrected away", Says.Nothing, Stage(PreProceedingsStage.LetterSent, -130).TakenBack() },
        { "agreed, no letter yet", Says.Nothing, Stage(PreProceedingsStage.Agreed, -130) },
        { "a second letter last week", Says.Now, Stage(PreProceedingsStage.LetterSent, -130), Stage(PreProceedingsStage.LetterSent, -7) },
        { "ended", Says.Nothing, Stage(PreProceedingsStage.LetterSent, -130), Stage(PreProceedingsStage.Ended, -3) },
        { "ended, and a new letter last week", Says.Later, Stage(PreProceedingsStage.LetterSent, -130), Stage(PreProceedingsStage.Ended, -60), Stage(PreProceedingsStage.LetterSent, -7) },
        { "gone to court", Says.Nothing, Stage(PreProceedingsStage.LetterSent, -130), SocialCare.Records(new CourtStep(CourtStage.ProceedingsIssued), -3) },
        { "proceedings about a sister", Says.Now, Stage(PreProceedingsStage.LetterSent, -130), SocialCare.Records(new CourtStep(CourtStage.ProceedingsIssued), -3, Zola.As(PersonRole.Child), Ife.As(PersonRole.Mother)) },
        { "set to twenty-six", Says.Later, ("weeks", 26), Stage(PreProceedingsStage.LetterSent, -130) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Goes_to_a_senior_manager()
    {
        var letter = Stage(PreProceedingsStage.LetterSent, -130);

        Concern<PreProceedingsLong>(letter).RestsOn(letter).IsFor(Role.FrontDoor, Role.TeamManager, Role.ServiceManager);
    }

    private static Piece Stage(PreProceedingsStage stage, int day) => SocialCare.Records(new PreProceedings(stage), day);
}
