using WholePicture.Casework.Health;
using WholePicture.Casework.Meetings;
using WholePicture.Chronology;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class MedicalsAddUpTests
{
    private static readonly Stories<MedicalsAddUp> stories = new()
    {
        { "two in a year", Says.Now, Examined(-200), Examined(-3) },
        { "corrected away", Says.Nothing, Examined(-200), Examined(-3).TakenBack() },
        { "one", Says.Nothing, Examined(-3) },
        { "two years between", Says.Nothing, Examined(-730), Examined(-3) },
        { "of two children", Says.Nothing, Examined(-200), Examined(-3).About(Zola.As(PersonRole.Child), Ife.As(PersonRole.Mother)) },
        { "a conference since", Says.Nothing, Examined(-200), Examined(-3), SocialCare.Meets(MeetingType.ReviewConference, -1) },
        { "a conference between them", Says.Now, Examined(-200), SocialCare.Meets(MeetingType.InitialConference, -100), Examined(-3) },
        { "a full strategy discussion since", Says.Nothing, Examined(-200), Examined(-3), SocialCare.Meets(MeetingType.Strategy, -1, SocialCare, Police, Midwives) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void A_third_goes_to_the_chair()
    {
        var (one, two, three) = (Examined(-200), Examined(-90), Examined(-3));

        Concern<MedicalsAddUp>(one, two).RestsOn(one, two).IsFor(Role.FrontDoor, Role.HospitalClinician, Role.HealthVisitor, Role.PoliceChildAbuseTeam);
        Concern<MedicalsAddUp>(one, two, three).RestsOn(one, two, three).IsFor(Role.FrontDoor, Role.HospitalClinician, Role.HealthVisitor, Role.PoliceChildAbuseTeam, Role.ConferenceChair, Role.TeamManager);
    }

    private static Piece Examined(int day) => Midwives.Records(new ProtectionMedical(MedicalConclusion.Inconclusive), day);
}
