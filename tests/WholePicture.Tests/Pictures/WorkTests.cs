using WholePicture.Casework.Assessments;
using WholePicture.Casework.Meetings;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Tests.Cast;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Pictures;

public class WorkTests
{
    private static readonly Part[] sister = [Zola.As(PersonRole.Child), Ife.As(PersonRole.Mother)];

    [Fact]
    public void A_sisters_work_neither_begins_nor_ends_this_childs()
    {
        var hers = SocialCare.Meets(MeetingType.InitialConference, -30).Deciding(MeetingDecision.ProtectionPlanMade).About(sister);

        Assert.Empty(PictureOf(Police.CalledOut(-90), hers).Work);
        Assert.Null(Assert.Single(PictureOf(SocialCare.Assesses(-60), SocialCare.EndsAssessment(-3).About(sister)).Work).Until);
    }

    [Fact]
    public void Work_with_both_or_with_their_mother_is_this_childs()
    {
        Assert.Single(PictureOf(SocialCare.Assesses(-60).And(Zola.As(PersonRole.Child))).Work);
        Assert.Single(PictureOf(Police.CalledOut(-90).And(Ife.As(PersonRole.Mother)), SocialCare.Assesses(-60).About(Ife.As(PersonRole.Subject))).Work);
    }
}
