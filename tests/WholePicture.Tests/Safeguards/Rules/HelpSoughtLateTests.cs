using WholePicture.Casework.Health;
using WholePicture.Casework.Meetings;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class HelpSoughtLateTests
{
    private static readonly Stories<HelpSoughtLate> stories = new()
    {
        { "five days", Says.Now, Hurt("2026-11-10").KnownOn(-3) },
        { "corrected away", Says.Nothing, Hurt("2026-11-10").KnownOn(-3).TakenBack() },
        { "two days", Says.Now, Hurt("2026-11-12").KnownOn(-3) },
        { "the same day", Says.Nothing, Hurt("2026-11-15").KnownOn(-3) },
        { "the day before", Says.Nothing, Hurt("2026-11-14").KnownOn(-3) },
        { "some day that month, so perhaps that day", Says.Nothing, Hurt("2026-11").KnownOn(-3) },
        { "set to seven days", Says.Nothing, ("days", 7), Hurt("2026-11-10").KnownOn(-3) },
        { "a full strategy discussion since", Says.Nothing, Hurt("2026-11-10").KnownOn(-3), SocialCare.Meets(MeetingType.Strategy, -1, SocialCare, Police, Midwives) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_social_care_and_health()
    {
        var hurt = Hurt("2026-11-10").KnownOn(-3);

        Concern<HelpSoughtLate>(hurt).RestsOn(hurt).IsFor(Role.FrontDoor, Role.HospitalClinician, Role.HealthVisitor);
    }

    private static Piece Hurt(string happened) => HealthVisitors.Records(new Injury(InjuryView.LikelyAccidental), -3).Sometime(happened);
}
