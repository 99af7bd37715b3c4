using WholePicture.Casework.Assessments;
using WholePicture.Casework.Referrals;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class PreBirthAssessmentLateTests
{
    private static readonly Stories<PreBirthAssessmentLate> stories = new()
    {
        { "asked for, twenty-nine weeks", Says.Now, Midwives.Expects(77), Asked() },
        { "corrected away", Says.Nothing, Midwives.Expects(77), Asked().TakenBack() },
        { "asked for, twenty weeks", Says.Later, Midwives.Expects(140), Asked() },
        { "begun, twenty-nine weeks", Says.Now, Midwives.Expects(77), SocialCare.Records(new AssessmentStarted(PreBirth: true), -60) },
        { "another assessment", Says.Nothing, Midwives.Expects(77), SocialCare.Assesses(-60) },
        { "ended", Says.Nothing, Midwives.Expects(77), Asked(), SocialCare.EndsAssessment(-3) },
        { "born, and not ended", Says.Now, Asked(), Midwives.Delivered(-1) },
        { "asked for before a sister's birth", Says.Nothing, Midwives.Expects(77), Asked().About(Zola.As(PersonRole.Child), Ife.As(PersonRole.Mother)) },
        { "a sister's ended", Says.Now, Midwives.Expects(77), Asked(), SocialCare.EndsAssessment(-3).About(Zola.As(PersonRole.Child), Ife.As(PersonRole.Mother)) },
        { "set to thirty-four weeks", Says.Later, ("weeks", 34), Midwives.Expects(77), Asked() },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Rests_on_the_birth_too()
    {
        var (asked, birth) = (Asked(), Midwives.Delivered(-1));

        Concern<PreBirthAssessmentLate>(asked, birth).RestsOn(asked, birth).IsFor(Role.FrontDoor, Role.Midwife, Role.HealthVisitor);
    }

    private static Piece Asked() => Surgery.Records(new Referral(SocialCare.Id, "an assessment", PreBirthAssessment: true), -60);
}
