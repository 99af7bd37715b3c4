using WholePicture.Casework.Enquiries;
using WholePicture.Casework.Health;
using WholePicture.Casework.Referrals;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class OtherChildrenUndecidedTests
{
    private static readonly Stories<OtherChildrenUndecided> stories = new()
    {
        { "a sister at home", Says.Now, Sister(), Hurt(InjuryView.Unclear) },
        { "corrected away", Says.Nothing, Sister(), Hurt(InjuryView.Unclear).TakenBack() },
        { "no other child", Says.Nothing, Hurt(InjuryView.Unclear) },
        { "likely accidental", Says.Nothing, Sister(), Hurt(InjuryView.LikelyAccidental) },
        { "likely accidental until the medical", Says.Now, Sister(), Hurt(InjuryView.LikelyAccidental), Examined(MedicalConclusion.LikelyInflicted) },
        { "likely accidental, and so the medical", Says.Nothing, Sister(), Hurt(InjuryView.LikelyAccidental), Examined(MedicalConclusion.LikelyAccidental) },
        { "decided between the injury and its medical", Says.Nothing, Sister(), Hurt(InjuryView.Unclear), SocialCare.Records(new EnquiryConsidered(true), -2, Zola.As(PersonRole.Child)), Examined(MedicalConclusion.LikelyInflicted) },
        { "the sister examined since", Says.Nothing, Sister(), Hurt(InjuryView.Unclear), Midwives.Records(new ProtectionMedical(MedicalConclusion.Inconclusive), -1, Zola.As(PersonRole.Child)) },
        { "the sister examined before", Says.Now, Sister(), Midwives.Records(new ProtectionMedical(MedicalConclusion.Inconclusive), -9, Zola.As(PersonRole.Child)), Hurt(InjuryView.Unclear) },
        { "an examination offered", Says.Now, Sister(), Hurt(InjuryView.Unclear), SocialCare.Records(new Referral(Midwives.Id, "an examination"), -1, Zola.As(PersonRole.Child)) },
        { "section 47 considered for both", Says.Nothing, Sister(), Hurt(InjuryView.Unclear), SocialCare.Records(new EnquiryConsidered(true), -1, Amara.As(PersonRole.Child), Zola.As(PersonRole.Child)) },
        { "the sister lives elsewhere", Says.Nothing, Sister(), SocialCare.HeardSaid(-50).And(Zola.As(PersonRole.Other)).Stating(Zola, Question.LivesWith, "no", Ife), Hurt(InjuryView.Unclear) },
        { "the sister does not live with a man", Says.Now, Sister(), SocialCare.HeardSaid(-50).And(Zola.As(PersonRole.Other), Daniel.As(PersonRole.Father)).Stating(Daniel, Question.LivesWith, "no", Zola), Hurt(InjuryView.Unclear) },
        { "the sister said to have come back since", Says.Now, Sister(), SocialCare.HeardSaid(-50).And(Zola.As(PersonRole.Other)).Stating(Zola, Question.LivesWith, "no", Ife), SocialCare.HeardSaid(-40).And(Zola.As(PersonRole.Other)).Stating(Ife, Question.LivesWith, "yes", Zola), Hurt(InjuryView.Unclear) },
        { "the sister lives apart from this child", Says.Nothing, Sister(), SocialCare.HeardSaid(-50).And(Zola.As(PersonRole.Other)).Stating(Amara, Question.LivesWith, "no", Zola), Hurt(InjuryView.Unclear) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_social_care_and_health()
    {
        var hurt = Hurt(InjuryView.LikelyInflicted);

        Concern<OtherChildrenUndecided>(Sister(), hurt).RestsOn(hurt).IsFor(Role.FrontDoor, Role.HospitalClinician, Role.HealthVisitor);
    }

    private static Piece Sister() => SocialCare.HeardSaid(-100).About(Amara.As(PersonRole.Child), Zola.Born(-1500).As(PersonRole.Child), Ife.As(PersonRole.Mother));

    private static Piece Examined(MedicalConclusion conclusion) => Midwives.Records(new ProtectionMedical(conclusion), -1, Amara.As(PersonRole.Child));

    private static Piece Hurt(InjuryView view) => HealthVisitors.Records(new Injury(view), -3);
}
