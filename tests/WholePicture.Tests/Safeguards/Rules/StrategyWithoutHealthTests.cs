using WholePicture.Casework.Meetings;
using WholePicture.Safeguards.Rules;
using WholePicture.Tests.Cast;
using WholePicture.Words;
using static WholePicture.Tests.Cast.Folding;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Safeguards.Rules;

public class StrategyWithoutHealthTests
{
    private static readonly Stories<StrategyWithoutHealth> stories = new()
    {
        { "without health, and it is past nine on the next working day", Says.Now, SocialCare.Meets(MeetingType.Strategy, -1, SocialCare, Police) },
        { "corrected away", Says.Nothing, SocialCare.Meets(MeetingType.Strategy, -1, SocialCare, Police).TakenBack() },
        { "without health, today", Says.Later, SocialCare.Meets(MeetingType.Strategy, 0, SocialCare, Police) },
        { "without health, on a Friday", Says.Now, SocialCare.Meets(MeetingType.Strategy, -5, SocialCare, Police) },
        { "without police", Says.Now, SocialCare.Meets(MeetingType.Strategy, -1, SocialCare, Midwives) },
        { "without social care", Says.Now, Police.Meets(MeetingType.Strategy, -1, Police, Midwives) },
        { "with all three", Says.Nothing, SocialCare.Meets(MeetingType.Strategy, -1, SocialCare, Police, Midwives) },
        { "health wrote", Says.Nothing, SocialCare.Meets(MeetingType.Strategy, -1, SocialCare, Police).Hearing(HealthVisitors) },
        { "a school is not health", Says.Now, SocialCare.Meets(MeetingType.Strategy, -1, SocialCare, Police, School) },
        { "a full meeting since", Says.Nothing, SocialCare.Meets(MeetingType.Strategy, -2, SocialCare, Police), SocialCare.Meets(MeetingType.Strategy, -1, SocialCare, Police, Surgery) },
        { "a full meeting before", Says.Now, SocialCare.Meets(MeetingType.Strategy, -2, SocialCare, Police, Surgery), SocialCare.Meets(MeetingType.Strategy, -1, SocialCare, Police) },
        { "another kind of meeting", Says.Nothing, SocialCare.Meets(MeetingType.CoreGroup, -1, SocialCare, Police) },
    };

    public static TheoryData<string> Names => stories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Speaks_only_when_it_should(string story) => stories.Tell(story);

    [Fact]
    public void Names_what_it_lacked_and_falls_due_at_nine_on_the_next_working_day()
    {
        var friday = SocialCare.Meets(MeetingType.Strategy, -5, SocialCare);
        var concern = Concern<StrategyWithoutHealth>(friday);

        Assert.Equal(Today.At(-2, 9), concern.From);
        Assert.Contains("It lacked police and health. No full meeting is recorded on or before 16 November 2026.", concern.Because, StringComparison.Ordinal);
        concern.RestsOn(friday).IsFor(Role.TeamManager, Role.PoliceSupervisor, Role.NamedNurse, Role.FrontDoor);
    }
}
