using WholePicture.Casework.Plans;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class LetterBeforeBirthLateTests
{
    private static readonly Stories<LetterBeforeBirthLate> stories = new()
    {
        { "thirty weeks", Says.Now, Midwives.Expects(70), Agreed(-40) },
        { "corrected away", Says.Nothing, Midwives.Expects(70), Agreed(-40).TakenBack() },
        { "twenty weeks", Says.Later, Midwives.Expects(140, day: -100), Agreed(-5) },
        { "sent", Says.Nothing, Midwives.Expects(70), Agreed(-40), SocialCare.Records(new PreProceedings(PreProceedingsStage.LetterSent), -3) },
        { "set to thirty-six", Says.Later, ("weeks", 36), Midwives.Expects(70), Agreed(-40) },
        { "born", Says.Nothing, Agreed(-40), Midwives.Delivered(-3) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_managers()
    {
        var agreed = Agreed(-40);

        Concern<LetterBeforeBirthLate>(Midwives.Expects(70), agreed).RestsOn(agreed).IsFor(Role.FrontDoor, Role.TeamManager, Role.ServiceManager);
    }

    private static Piece Agreed(int day) => SocialCare.Records(new PreProceedings(PreProceedingsStage.Agreed), day);
}
