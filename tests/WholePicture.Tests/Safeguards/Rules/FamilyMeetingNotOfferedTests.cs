using WholePicture.Casework.Contacts;
using WholePicture.Casework.Court;
using WholePicture.Casework.Plans;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class FamilyMeetingNotOfferedTests
{
    private static readonly Stories<FamilyMeetingNotOffered> stories = new()
    {
        { "not yet in force", Says.Nothing, Letter(-20) },
        { "switched on", Says.Now, ("commenced", 1), Letter(-20) },
        { "offered", Says.Nothing, ("commenced", 1), Letter(-20), SocialCare.Records(new FamilyMeetingOffered(Accepted: true), -9) },
        { "not offered, with a reason", Says.Nothing, ("commenced", 1), Letter(-20), SocialCare.Records(new FamilyMeetingOffered(NotInChildsInterest: true), -9) },
        { "proceedings began", Says.Now, ("commenced", 1), SocialCare.Records(new CourtStep(CourtStage.ProceedingsIssued), -9) },
        { "the stage ended", Says.Nothing, ("commenced", 1), SocialCare.Records(new PreProceedings(PreProceedingsStage.Ended), -9) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_silent_until_the_duty_is_in_force()
    {
        var letter = Letter(-20);

        Assert.Empty(Concerns<FamilyMeetingNotOffered>(letter));
    }

    private static Piece Letter(int day) => SocialCare.Records(new PreProceedings(PreProceedingsStage.LetterSent), day);
}
