using WholePicture.Casework.Plans;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class PreProceedingsDriftTests
{
    private static readonly Stories<PreProceedingsDrift> stories = new()
    {
        { "ten working days gone", Says.Now, Stage(PreProceedingsStage.Agreed, -15) },
        { "corrected away", Says.Nothing, Stage(PreProceedingsStage.Agreed, -15).TakenBack() },
        { "agreed this week", Says.Later, Stage(PreProceedingsStage.Agreed, -2) },
        { "set to twenty", Says.Later, ("working-days", 20), Stage(PreProceedingsStage.Agreed, -15) },
        { "the letter went", Says.Nothing, Stage(PreProceedingsStage.Agreed, -15), Stage(PreProceedingsStage.LetterSent, -3) },
        { "ended", Says.Nothing, Stage(PreProceedingsStage.Agreed, -15), Stage(PreProceedingsStage.Ended, -3) },
        { "agreed once more yesterday", Says.Now, Stage(PreProceedingsStage.Agreed, -15), Stage(PreProceedingsStage.Agreed, -1) },
        { "the sister’s letter went", Says.Now, Stage(PreProceedingsStage.Agreed, -15), Stage(PreProceedingsStage.LetterSent, -3).About(Zola.As(PersonRole.Child), Ife.As(PersonRole.Mother)) },
        { "agreed about a sister alone", Says.Nothing, Stage(PreProceedingsStage.Agreed, -15).About(Zola.As(PersonRole.Child), Ife.As(PersonRole.Mother)) },
        { "agreed again", Says.Later, Stage(PreProceedingsStage.Ended, -15), Stage(PreProceedingsStage.Agreed, -2) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Goes_to_a_senior_manager()
    {
        var agreed = Stage(PreProceedingsStage.Agreed, -15);

        Concern<PreProceedingsDrift>(agreed).RestsOn(agreed).IsFor(Role.FrontDoor, Role.TeamManager, Role.ServiceManager, Role.ConferenceChair);
    }

    private static Piece Stage(PreProceedingsStage stage, int day) => SocialCare.Records(new PreProceedings(stage), day);
}
