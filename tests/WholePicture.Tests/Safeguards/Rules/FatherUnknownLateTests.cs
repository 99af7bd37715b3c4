using WholePicture.Casework.Referrals;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class FatherUnknownLateTests
{
    private static readonly Stories<FatherUnknownLate> stories = new()
    {
        { "twenty-one weeks", Says.Now, Midwives.Expects(133), SocialCare.Assesses(-20) },
        { "corrected away", Says.Nothing, Midwives.Expects(133), SocialCare.Assesses(-20).TakenBack() },
        { "nineteen weeks", Says.Later, Midwives.Expects(147), SocialCare.Assesses(-20) },
        { "set to thirty weeks", Says.Later, ("weeks", 30), Midwives.Expects(133), SocialCare.Assesses(-20) },
        { "named", Says.Nothing, Midwives.Expects(133), SocialCare.Assesses(-20).And(Daniel.As(PersonRole.Father)) },
        { "spoken of, not named", Says.Now, Midwives.Expects(133).And(AMan.As(PersonRole.Father)), SocialCare.Assesses(-20) },
        { "an assessment was asked for", Says.Now, Midwives.Expects(133), Surgery.Records(new Referral(SocialCare.Id, "the baby", PreBirthAssessment: true), -20) },
        { "social care not asked", Says.Nothing, Midwives.Expects(133) },
        { "born", Says.Nothing, SocialCare.Assesses(-20), Midwives.Delivered(-1) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_social_care_and_the_midwife()
    {
        var work = SocialCare.Assesses(-20);

        Concern<FatherUnknownLate>(Midwives.Expects(133), work).RestsOn(work).IsFor(Role.FrontDoor, Role.Midwife);
    }
}
