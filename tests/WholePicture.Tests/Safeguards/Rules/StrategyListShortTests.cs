using WholePicture.Casework.Health;
using WholePicture.Casework.Meetings;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class StrategyListShortTests
{
    private static readonly Stories<StrategyListShort> stories = new()
    {
        { "the GP left out", Says.Now, Surgery.HeardSaid(-30), Planned(SocialCare, Police, Midwives) },
        { "corrected away", Says.Nothing, Surgery.HeardSaid(-30), Planned(SocialCare, Police, Midwives).TakenBack() },
        { "the GP invited", Says.Nothing, Surgery.HeardSaid(-30), Planned(SocialCare, Police, Surgery) },
        { "the GP asked since", Says.Nothing, Surgery.HeardSaid(-30), Planned(SocialCare, Police), SocialCare.Asks(-1, Surgery) },
        { "a GP with no part", Says.Nothing, Planned(SocialCare, Police, Midwives) },
        { "housing left out", Says.Nothing, Housing.HeardSaid(-30), Planned(SocialCare, Police) },
        { "the ward left out", Says.Now, Hospital.Records(new Admission(true), -4), Planned(SocialCare, Police) },
        { "the ward left out after the stay", Says.Nothing, Hospital.Records(new Admission(true), -9), Hospital.Records(new Discharge([], true), -7), Planned(SocialCare, Police) },
        { "another meeting", Says.Nothing, Surgery.HeardSaid(-30), SocialCare.Plans(MeetingType.Discharge, -3, 1, SocialCare) },
        { "held since", Says.Nothing, Surgery.HeardSaid(-30), Planned(SocialCare, Police), SocialCare.Meets(MeetingType.Strategy, -1, SocialCare, Police) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Is_for_the_chair_and_for_whoever_is_missing()
    {
        var planned = Planned(SocialCare, Police);

        Concern<StrategyListShort>(Surgery.HeardSaid(-30), planned).RestsOn(planned).IsFor(Role.FrontDoor, Role.TeamManager, Role.GpSafeguarding);
    }

    [Fact]
    public void Rests_on_the_stay_when_the_hospital_is_missing()
    {
        var (stay, planned) = (Hospital.Records(new Admission(true), -4), Planned(SocialCare, Police));

        Concern<StrategyListShort>(stay, planned).RestsOn(stay, planned);
    }

    private static Piece Planned(params Teller[] invited) => SocialCare.Plans(MeetingType.Strategy, -3, 1, invited);
}
